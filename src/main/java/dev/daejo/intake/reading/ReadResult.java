package dev.daejo.intake.reading;

import dev.daejo.intake.layout.LayoutId;
import java.math.BigDecimal;
import java.math.BigInteger;
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
 * @param won sum of the amounts in won that can be read; every line that reaches the sink tells its part of it
 * @param firstVisibleOn earliest day on which a row of it is visible; absent when it has no dated row
 * @param alwaysVisible it is of every business date: an {@code expected} file, or one whose name tells no days that has no
 *     data line or one that could not be read
 * @param layout by which it was read; absent for the canonical layout
 * @param fault why its lines cannot be told or made sense of; empty when they can
 */
public record ReadResult(
        long lines,
        long rejected,
        long skipped,
        BigDecimal amount,
        BigInteger won,
        @Nullable LocalDate firstVisibleOn,
        boolean alwaysVisible,
        @Nullable LayoutId layout,
        String fault) {

    private static final long FEW_REJECTS = 10;

    /** Lines whose rows reached the sink. */
    public long accepted() {
        return lines - rejected - skipped;
    }

    /** Whether its lines could be told and made sense of, be they good or bad. */
    public boolean isSound() {
        return fault.isEmpty();
    }

    /** Whether more than 1% and more than 10 of its lines do not parse: it may be right all the same, a person decides. */
    public boolean hasTooManyRejects() {
        return rejected > FEW_REJECTS && rejected * 100 > lines;
    }
}
