package dev.daejo.bench.hot;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;

/** Makes nothing of a field and counts them. */
final class Discarding extends CsvCallbackHandler<Long> {

    private long fields;
    private int fieldsOfRecord;

    @Override
    protected RecordType getRecordType() {
        return RecordType.DATA;
    }

    @Override
    protected int getFieldCount() {
        return fieldsOfRecord;
    }

    @Override
    protected void beginRecord(long lineNumber) {
        fieldsOfRecord = 0;
    }

    @Override
    protected void addField(char[] buffer, int offset, int length, boolean quoted) {
        fieldsOfRecord++;
        fields++;
    }

    @Override
    protected void setComment(char[] buffer, int offset, int length) {}

    @Override
    protected void setEmpty() {}

    @Override
    protected Long buildRecord() {
        return fields;
    }
}
