package dev.daejo.reconciliation.expectation;

import dev.daejo.reconciliation.program.Program;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** E and E <em>then</em>: what a program owed a member by the lines posted up to any day, recomputed whole. */
public final class AmountHistory {

    private final Program program;
    private final LineHistory lines;
    private final long baseline;
    private final List<YearMonth> months;
    private final Map<LocalDate, Amounts> byPostingDay = new HashMap<>();

    AmountHistory(Program program, LineHistory lines, long baseline, List<YearMonth> months) {
        this.program = program;
        this.lines = lines;
        this.baseline = baseline;
        this.months = months;
    }

    /** By all lines. */
    public Amounts now() {
        return asOf(LocalDate.MAX);
    }

    /** By the lines posted up to a day. */
    public Amounts asOf(LocalDate day) {
        return byPostingDay.computeIfAbsent(
                lines.postingDayUpTo(day), posted -> AmountRule.amounts(program, lines.asOf(posted), baseline, months));
    }
}
