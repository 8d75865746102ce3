package dev.daejo.report.workbook;

import java.util.HashSet;
import java.util.Set;
import org.dhatim.fastexcel.Worksheet;

/**
 * The texts of a column. The first few different ones are kept once for the whole workbook, which makes columns of a few
 * words small and quick; the others stand in their cells, so that what is held does not grow with the rows.
 */
final class Texts {

    private static final int KEPT_AT_MOST = 200;

    private final int column;
    private final Set<String> kept = new HashSet<>();

    Texts(int column) {
        this.column = column;
    }

    void put(Worksheet worksheet, int row, String text) {
        if (kept.size() < KEPT_AT_MOST || kept.contains(text)) {
            kept.add(text);
            worksheet.value(row, column, text);
        } else {
            worksheet.inlineString(row, column, text);
        }
    }
}
