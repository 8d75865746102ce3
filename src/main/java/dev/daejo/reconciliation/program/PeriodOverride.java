package dev.daejo.reconciliation.program;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What {@code program-periods.csv} changes for one month: its cap in won, its pay day, or both. */
public record PeriodOverride(
        @Nullable Long periodCap, @Nullable LocalDate payOn) {

    /** A month that nothing is changed for. */
    public static final PeriodOverride NONE = new PeriodOverride(null, null);
}
