package dev.daejo.intake.reading;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes every field of every record as the parser finds it; for exports, whose columns are not known by their place. */
final class Cells extends CsvCallbackHandler<Boolean> {

    private final long linesBefore;
    private List<String> cells = new ArrayList<>();
    private boolean empty;
    private long beginsOn;

    Cells() {
        this(0);
    }

    /** @param linesBefore how many physical lines others have read before */
    Cells(long linesBefore) {
        this.linesBefore = linesBefore;
    }

    /** The fields of the current record. */
    List<String> cells() {
        return cells;
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
        return cells.size();
    }

    @Override
    protected void beginRecord(long lineNumber) {
        beginsOn = linesBefore + lineNumber;
        cells = new ArrayList<>(cells.size());
        empty = false;
    }

    @Override
    protected void addField(char[] buffer, int offset, int length, boolean quoted) {
        cells.add(new String(buffer, offset, length));
    }

    @Override
    protected void setComment(char[] buffer, int offset, int length) {
        throw new IllegalStateException("There are no comments in exports");
    }

    @Override
    protected void setEmpty() {
        empty = true;
    }

    @Override
    protected @Nullable Boolean buildRecord() {
        return empty ? null : Boolean.TRUE;
    }
}
