package dev.daejo.job.night;

import dev.daejo.gathering.Ledgers;
import dev.daejo.store.Outcomes;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * Hands out the members in their order, a block at a time, from the first whose outcome is not stored.
 *
 * <p>Where it begins stands in the store and was committed with the outcomes themselves. Spring Batch's own execution
 * context could be ahead of them when the database goes away in a commit, and then a block would be passed over.
 */
final class MemberBlocks implements ItemStreamReader<MemberBlock> {

    private final NightInHand night;
    private final Outcomes outcomes;
    private final int membersPerBlock;
    private int next;

    MemberBlocks(NightInHand night, Outcomes outcomes, int membersPerBlock) {
        this.night = night;
        this.outcomes = outcomes;
        this.membersPerBlock = membersPerBlock;
    }

    @Override
    public void open(ExecutionContext context) {
        next = Math.toIntExact(outcomes.members(night.plan().runId()));
    }

    @Override
    public @Nullable MemberBlock read() {
        Ledgers ledgers = night.gathered().rows().withinHorizon();
        if (next >= ledgers.members()) {
            return null;
        }
        MemberBlock block = new MemberBlock(ledgers, next, Math.min(ledgers.members(), next + membersPerBlock));
        next = block.to();
        return block;
    }
}
