package dev.daejo.report.letter;

import dev.daejo.store.ClaimedCase;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How many stand in a letter together, and how much they lack in won; counted as they pass, so that none is held. */
final class Members implements Consumer<ClaimedCase> {

    private @Nullable ClaimedCase first;
    private long count;
    private long won;

    @Override
    public void accept(ClaimedCase row) {
        first = first == null ? row : first;
        count++;
        won = Math.addExact(won, row.claim().amount());
    }

    /** Any of them: counterparty, step and contact are the same for all. */
    ClaimedCase any() {
        if (first == null) {
            throw new IllegalStateException("A letter without a member");
        }
        return first;
    }

    long count() {
        return count;
    }

    long won() {
        return won;
    }
}
