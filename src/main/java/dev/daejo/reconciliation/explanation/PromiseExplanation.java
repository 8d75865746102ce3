package dev.daejo.reconciliation.explanation;

import dev.daejo.reconciliation.expectation.Obligation;
import dev.daejo.reconciliation.expectation.Working;
import dev.daejo.reconciliation.pairing.Placement;
import dev.daejo.reconciliation.pairing.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one obligation came about and what became of it.
 *
 * @param lines the lines that were looked at for it
 * @param decidingLines those of the month before, where its spend decides the tier
 * @param working absent for listed rows and refunds, which stand as they are
 * @param credits what came for it
 * @param refused the credits of the group that it did not get, the nearest first; none for what is settled
 * @param ambiguous whether another solution would have done as well
 */
public record PromiseExplanation(
        Obligation obligation,
        List<LineNote> lines,
        List<LineNote> decidingLines,
        @Nullable Working working,
        Due due,
        List<Arrived> credits,
        List<Refusal> refused,
        boolean ambiguous,
        Judged judged) {

    public PromiseExplanation {
        lines = List.copyOf(lines);
        decidingLines = List.copyOf(decidingLines);
        credits = List.copyOf(credits);
        refused = List.copyOf(refused);
    }

    /**
     * A credit that came for it.
     *
     * @param expectedThen E then of the day it was received, in won
     */
    public record Arrived(Placement placement, long expectedThen) {}
}
