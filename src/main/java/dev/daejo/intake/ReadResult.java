package dev.daejo.intake;

import dev.daejo.intake.layout.LayoutId;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What reading a file found out about it.
 *
 * @param lines data lines that could be told
 * @param rejected lines that do not parse
 * @param skipped lines that the layout leaves out by rule: totals, notes, headings; 0 in the canonical layout
 * @param amount sum of the {@code amount} column over every line where it can be read, in whatever currency; 0 for kinds
 *     without that column
 * @param firstVisibleOn earliest day on which a row of it is visible; absent when it has no dated row
 * @param alwaysVisible it is of every business date: an {@code expected} file, or one whose name tells no days that has no
 *     data line or one that could not be read
 * @param layout by which it was read; absent for the canonical layout
 * @param fault why it cannot be trusted; empty when it can
 */
public record ReadResult(
        long lines,
        long rejected,
        long skipped,
        BigDecimal amount,
        @Nullable LocalDate firstVisibleOn,
        boolean alwaysVisible,
        @Nullable LayoutId layout,
        String fault) {

    /** Lines whose rows reached the sink. */
    public long accepted() {
        return lines - rejected - skipped;
    }

    /** Whether the file can be trusted. */
    public boolean isSound() {
        return fault.isEmpty();
    }
}
