package dev.daejo.job.night;

import dev.daejo.gathering.Ledgers;
import dev.daejo.job.night.MemberBlock.ReconciledBlock;
import dev.daejo.reconciliation.claim.Claim;
import dev.daejo.store.BlockInText;
import dev.daejo.store.Outcomes;
import dev.daejo.store.StoredClaim;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * Hands out the members in their order, a block at a time, reconciled and ready to be stored, from the first whose outcome is not stored. While
 * a block is stored the next one is reconciled; never more than that one is ahead.
 *
 * <p>Where it begins stands in the store and was committed with the outcomes themselves. Spring Batch's own execution
 * context could be ahead of them when the database goes away in a commit, and then a block would be passed over.
 */
final class ReconciledBlocks implements ItemStreamReader<ReconciledBlock> {

    private static final long MINUTES_TO_END = 5;

    private final NightInHand night;
    private final Outcomes outcomes;
    private final int membersPerBlock;
    private final Function<Claim, StoredClaim> addressed;
    private @Nullable ExecutorService ahead;
    private @Nullable Future<ReconciledBlock> next;

    /** @param addressed gives a claim whom to turn to */
    ReconciledBlocks(
            NightInHand night, Outcomes outcomes, int membersPerBlock, Function<Claim, StoredClaim> addressed) {
        this.night = night;
        this.outcomes = outcomes;
        this.membersPerBlock = membersPerBlock;
        this.addressed = addressed;
    }

    @Override
    public void open(ExecutionContext context) {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        ahead = thread;
        next = begin(thread, Math.toIntExact(outcomes.members(night.plan().runId())));
    }

    @Override
    public @Nullable ReconciledBlock read() throws InterruptedException {
        Future<ReconciledBlock> current = next;
        ExecutorService thread = ahead;
        if (current == null || thread == null) {
            return null;
        }
        ReconciledBlock block = reconciled(current);
        next = begin(thread, block.block().to());
        return block;
    }

    /** None when there is no member left. */
    private @Nullable Future<ReconciledBlock> begin(ExecutorService thread, int from) {
        Ledgers ledgers = night.gathered().rows().withinHorizon();
        if (from >= ledgers.members()) {
            return null;
        }
        MemberBlock block = new MemberBlock(ledgers, from, Math.min(ledgers.members(), from + membersPerBlock));
        return thread.submit(() -> new ReconciledBlock(
                block,
                BlockInText.of(
                        night.plan().runId(), block.reconciled(night.gathered().reconciliation()), addressed)));
    }

    private static ReconciledBlock reconciled(Future<ReconciledBlock> block) throws InterruptedException {
        try {
            return block.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(failed);
        }
    }

    /** Lets a block that is under way end, since it reads what the night holds. */
    @Override
    public void close() {
        ExecutorService thread = ahead;
        if (thread != null) {
            thread.shutdownNow();
            awaitEnd(thread);
        }
        ahead = null;
        next = null;
    }

    private static void awaitEnd(ExecutorService thread) {
        try {
            if (!thread.awaitTermination(MINUTES_TO_END, TimeUnit.MINUTES)) {
                throw new IllegalStateException("A block of members is still being reconciled");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
