package dev.daejo.reconciliation.statement;

import dev.daejo.reconciliation.TextOrder;
import java.util.Comparator;

/**
 * Where a row stands: its file and the physical line it begins on (the header is line 1).
 *
 * <p>The order is that of the contract (section 3, "Later"): file name by code point, then line.
 */
public record RowOrigin(String file, long line) implements Comparable<RowOrigin> {

    private static final Comparator<RowOrigin> FILE_THEN_LINE =
            Comparator.comparing(RowOrigin::file, TextOrder.BY_CODE_POINT).thenComparingLong(RowOrigin::line);

    @Override
    public int compareTo(RowOrigin other) {
        return FILE_THEN_LINE.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
