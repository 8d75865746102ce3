package dev.daejo.intake.reading;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import org.jspecify.annotations.Nullable;

/** Takes the fields of records as the parser finds them, and knows where in the file a record begins. */
abstract class FieldsOfRecord extends CsvCallbackHandler<Boolean> {

    private long linesBefore;
    private boolean empty;
    private long beginsOn;

    /** The records that come begin on this physical line or below. */
    final void goOn(long firstLine) {
        linesBefore = firstLine - 1;
    }

    /** The physical line the current record begins on. */
    final long beginsOn() {
        return beginsOn;
    }

    @Override
    protected final RecordType getRecordType() {
        return empty ? RecordType.EMPTY : RecordType.DATA;
    }

    @Override
    protected void beginRecord(long lineNumber) {
        beginsOn = linesBefore + lineNumber;
        empty = false;
    }

    @Override
    protected final void setComment(char[] buffer, int offset, int length) {
        throw new IllegalStateException("There are no comments in input files");
    }

    @Override
    protected final void setEmpty() {
        empty = true;
    }

    @Override
    protected @Nullable Boolean buildRecord() {
        return empty ? null : Boolean.TRUE;
    }
}
