package dev.daejo.intake.reading;

import java.util.ArrayList;
import java.util.List;

/** Takes every field of every record; for exports, whose columns are not known by their place. */
final class Cells extends FieldsOfRecord {

    private List<String> cells = new ArrayList<>();

    /** The fields of the current record. */
    List<String> cells() {
        return cells;
    }

    @Override
    protected int getFieldCount() {
        return cells.size();
    }

    @Override
    protected void beginRecord(long lineNumber) {
        super.beginRecord(lineNumber);
        cells = new ArrayList<>(cells.size());
    }

    @Override
    protected void addField(char[] buffer, int offset, int length, boolean quoted) {
        cells.add(new String(buffer, offset, length));
    }
}
