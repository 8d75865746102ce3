package dev.daejo.reconciliation.explanation;

import dev.daejo.reconciliation.expectation.Obligation;
import dev.daejo.reconciliation.explanation.PromiseExplanation.Arrived;
import dev.daejo.reconciliation.pairing.Paired;
import dev.daejo.reconciliation.pairing.PairedObligation;
import dev.daejo.reconciliation.pairing.Refusal;
import dev.daejo.reconciliation.pairing.Refusals;
import java.util.IdentityHashMap;
import java.util.List;

/** What came for the obligations of one group, and what they did not get. */
final class Credits {

    private final IdentityHashMap<Obligation, PairedObligation> byObligation = new IdentityHashMap<>();
    private final Refusals refusals;

    Credits(Paired paired) {
        paired.obligations().forEach(each -> byObligation.put(each.obligation(), each));
        refusals = new Refusals(paired);
    }

    /** With its credits; without any where it took no part in pairing. */
    PairedObligation paired(Obligation obligation) {
        return byObligation.getOrDefault(obligation, new PairedObligation(obligation, List.of(), false));
    }

    static List<Arrived> arrived(PairedObligation paired) {
        Obligation obligation = paired.obligation();
        return paired.placements().stream()
                .map(placement -> new Arrived(
                        placement, obligation.then().on(placement.credit().receivedOn())))
                .toList();
    }

    /** Of what is settled, closed or none, nobody asks what else it could have got. */
    List<Refusal> refused(PairedObligation paired, Judged judged) {
        return switch (judged.fate()) {
            case DISPUTED, NOT_YET_OVERDUE -> refusals.of(paired);
            case NONE, LONG_CLOSED, CLOSED, SETTLED -> List.of();
        };
    }

    Refusals refusals() {
        return refusals;
    }
}
