package dev.daejo.intake.reading;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes the fields of records as the parser finds them: of the first record, the header, every name; of the others only
 * what {@link #keep} says.
 */
final class Records extends CsvCallbackHandler<Boolean> {

    private final List<String> header = new ArrayList<>();
    private final Line line = new Line();
    private @Nullable Column[] kept = new Column[0];
    private boolean headerIsRead;
    private boolean empty;
    private int fields;
    private long beginsOn;
    private long linesBefore;

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

    /** Goes on below the header where others have stopped reading. */
    void goOn(long firstLine) {
        linesBefore = firstLine - 1;
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

    /** The physical line the current record begins on. */
    long beginsOn() {
        return beginsOn;
    }

    @Override
    protected RecordType getRecordType() {
        return empty ? RecordType.EMPTY : RecordType.DATA;
    }

    @Override
    protected int getFieldCount() {
        return fields;
    }

    @Override
    protected void beginRecord(long lineNumber) {
        beginsOn = linesBefore + lineNumber;
        fields = 0;
        empty = false;
        line.begin(beginsOn);
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
    protected void setComment(char[] buffer, int offset, int length) {
        throw new IllegalStateException("There are no comments in the canonical layout");
    }

    @Override
    protected void setEmpty() {
        empty = true;
    }

    @Override
    protected @Nullable Boolean buildRecord() {
        headerIsRead = headerIsRead || !empty;
        return empty ? null : Boolean.TRUE;
    }
}
