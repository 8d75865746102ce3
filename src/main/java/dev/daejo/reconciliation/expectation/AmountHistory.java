package dev.daejo.reconciliation.expectation;

import dev.daejo.reconciliation.program.Program;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** E and E <em>then</em>: what a program owed a member by the lines posted up to any day, recomputed whole. */
public final class AmountHistory {

    private final Program program;
    private final LineHistory lines;
    private final long baseline;
    private final Months months;
    private final Amounts now;
    private final Map<LocalDate, Amounts> byPostingDay = new HashMap<>(0);

    AmountHistory(Program program, LineHistory lines, long baseline, Months months) {
        this.program = program;
        this.lines = lines;
        this.baseline = baseline;
        this.months = months;
        now = amounts(lines.now());
    }

    private Amounts amounts(LinkedLines posted) {
        return AmountRule.amounts(program, posted, baseline, months);
    }

    /** By all lines. */
    public Amounts now() {
        return now;
    }

    /** By the lines posted up to a day. */
    public Amounts asOf(LocalDate day) {
        return lines.isNow(day)
                ? now
                : byPostingDay.computeIfAbsent(lines.postingDayUpTo(day), posted -> amounts(lines.asOf(posted)));
    }
}
