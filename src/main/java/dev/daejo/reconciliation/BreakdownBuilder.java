package dev.daejo.reconciliation;

import dev.daejo.reconciliation.expectation.Obligation;
import dev.daejo.reconciliation.pairing.Credit;
import dev.daejo.reconciliation.pairing.PairedObligation;
import dev.daejo.reconciliation.pairing.Placement;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the shares of one member. */
final class BreakdownBuilder {

    private final Shares shares;
    private final Additions<Share> additions = new Additions<>();

    BreakdownBuilder(Shares shares) {
        this.shares = shares;
    }

    void promised(PairedObligation paired, Total total, long amount) {
        Obligation obligation = paired.obligation();
        ofProgram(obligation.programId(), total, 1, amount);
        if (total == Total.EXPECTED || total == Total.SETTLED) {
            addIfAny(shares.onDay(obligation.dueOn(), total), 1, amount);
        }
    }

    void arrived(String programId, Credit credit, long count, long amount) {
        ofProgram(programId, Total.CREDITS, count, amount);
        addIfAny(shares.onDay(credit.receivedOn(), Total.CREDITS), count, amount);
    }

    void ofProgram(String programId, Total total, long count, long amount) {
        additions.add(shares.ofProgram(programId, total), count, amount);
    }

    void placed(Placement placement, long count, long amount) {
        additions.add(shares.ofStep(placement.step()), count, amount);
    }

    /** How an obligation stands whose pay day has come. */
    void ofPayDay(Obligation obligation, Total total, long amount) {
        if (amount > 0) {
            addIfAny(shares.ofPayDay(obligation.programId(), obligation.dueOn(), total), 1, amount);
        }
    }

    void into(Map<Share, RunningTally> sums) {
        additions.into(sums);
    }

    private void addIfAny(@Nullable Share share, long count, long amount) {
        if (share != null) {
            additions.add(share, count, amount);
        }
    }
}
