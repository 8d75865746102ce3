package dev.daejo.report.letter;

import dev.daejo.reconciliation.discrepancy.Evidence;
import dev.daejo.store.ClaimedCase;
import dev.daejo.store.FinishedRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Gives claims on with all evidence of their cases, which is read for some of them at a time. */
final class ProvenClaims implements Consumer<ClaimedCase> {

    /** With its evidence a case can be long. */
    private static final int CASES_AT_A_TIME = 100;

    private final FinishedRun run;
    private final BiConsumer<ClaimedCase, List<Evidence>> taker;
    private final List<ClaimedCase> some = new ArrayList<>(CASES_AT_A_TIME);

    ProvenClaims(FinishedRun run, BiConsumer<ClaimedCase, List<Evidence>> taker) {
        this.run = run;
        this.taker = taker;
    }

    @Override
    public void accept(ClaimedCase claim) {
        some.add(claim);
        if (some.size() == CASES_AT_A_TIME) {
            give();
        }
    }

    /** Gives the last ones. */
    void finish() {
        if (!some.isEmpty()) {
            give();
        }
    }

    private void give() {
        Map<String, List<Evidence>> evidence = run.evidenceOf(some);
        some.forEach(
                each -> taker.accept(each, evidence.getOrDefault(each.claim().caseId(), List.of())));
        some.clear();
    }
}
