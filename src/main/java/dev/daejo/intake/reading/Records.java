package dev.daejo.intake.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes of the first record, the header, every name; of the others only what {@link #keep} says. */
final class Records extends FieldsOfRecord {

    private final List<String> header = new ArrayList<>();
    private final Line line = new Line();
    private @Nullable Column[] kept = new Column[0];
    private boolean headerIsRead;
    private int fields;

    /**
     * The fields of records below a header that was read.
     *
     * @param byPlace as {@link #keep} takes it
     * @param firstLine the physical line on which the characters begin
     */
    static Records below(@Nullable Column[] byPlace, long firstLine) {
        Records records = new Records();
        records.headerIsRead = true;
        records.keep(byPlace);
        records.goOn(firstLine);
        return records;
    }

    /** The names of the header, which is the first record that is no blank line. */
    List<String> header() {
        return header;
    }

    /** Which columns to keep from now on, by place; none where there is {@code null}. */
    void keep(@Nullable Column[] byPlace) {
        kept = byPlace;
    }

    /** The current record. */
    Line line() {
        return line;
    }

    /** How many fields the current record has. */
    int fields() {
        return fields;
    }

    @Override
    protected int getFieldCount() {
        return fields;
    }

    @Override
    protected void beginRecord(long lineNumber) {
        super.beginRecord(lineNumber);
        fields = 0;
        line.begin(beginsOn());
    }

    @Override
    protected void addField(char[] buffer, int offset, int length, boolean quoted) {
        if (!headerIsRead) {
            header.add(new String(buffer, offset, length));
        } else if (fields < kept.length) {
            Column column = kept[fields];
            if (column != null) {
                line.keep(column, buffer, offset, length);
            }
        }
        fields++;
    }

    @Override
    protected @Nullable Boolean buildRecord() {
        Boolean record = super.buildRecord();
        headerIsRead = headerIsRead || record != null;
        return record;
    }
}
