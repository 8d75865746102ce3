package dev.daejo.report.workbook;

import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Cells of a column one below the other that look alike: they get their look together, since each by itself is slow. */
final class AlikeCells {

    private final int column;
    private @Nullable Look look;
    private int first;
    private int last;

    AlikeCells(int column) {
        this.column = column;
    }

    /** Takes in the next cell, and gives those before it their look when it looks otherwise. */
    void add(Worksheet worksheet, int row, Look other) {
        if (look != other) {
            end(worksheet);
            look = other;
            first = row;
        }
        last = row;
    }

    /** Gives the cells so far their look; before they are written, and where an empty one follows. */
    void end(Worksheet worksheet) {
        if (look != null) {
            look.on(worksheet.range(first, column, last, column).style());
            look = null;
        }
    }
}
