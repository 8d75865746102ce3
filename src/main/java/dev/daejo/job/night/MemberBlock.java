package dev.daejo.job.night;

import dev.daejo.gathering.Ledgers;
import dev.daejo.reconciliation.MembersOutcome;
import dev.daejo.reconciliation.OutcomeSum;
import dev.daejo.reconciliation.Reconciliation;
import dev.daejo.store.BlockInText;
import java.util.List;

/** The members {@code from … to}, the last exclusive, in member order: what is reconciled and committed at once. */
public record MemberBlock(Ledgers ledgers, int from, int to) {

    /** What is found of them; members are computed in parallel, since none depends on another. */
    MembersOutcome reconciled(Reconciliation reconciliation) {
        List<OutcomeSum> slices = ledgers.collected(from, to, reconciliation::summing, OutcomeSum::add);
        return MembersOutcome.sum(slices.stream().map(OutcomeSum::outcome).toList());
    }

    /** A block with its outcome, ready to be stored. */
    record ReconciledBlock(MemberBlock block, BlockInText outcome) {}
}
