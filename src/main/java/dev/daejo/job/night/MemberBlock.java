package dev.daejo.job.night;

import dev.daejo.gathering.Ledgers;
import dev.daejo.reconciliation.MemberLedger;
import dev.daejo.reconciliation.MemberOutcome;
import java.util.List;
import java.util.function.Function;

/** The members {@code from … to}, the last exclusive, in member order: what is reconciled and committed at once. */
public record MemberBlock(Ledgers ledgers, int from, int to) {

    /** The outcomes in member order; members are computed in parallel, since none depends on another. */
    ReconciledBlock reconciled(Function<MemberLedger, MemberOutcome> reconcile) {
        return new ReconciledBlock(this, ledgers.between(from, to, reconcile));
    }

    /** A block with its outcomes. */
    record ReconciledBlock(MemberBlock block, List<MemberOutcome> outcomes) {}
}
