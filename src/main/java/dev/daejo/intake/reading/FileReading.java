package dev.daejo.intake.reading;

import dev.daejo.intake.plain.Places;
import dev.daejo.intake.plain.PlainLine;
import dev.daejo.intake.plain.PlainRecord;
import dev.daejo.intake.plain.PlainRows;
import dev.daejo.reconciliation.statement.RowOrigin;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One reading of one file, or of a part of it, record by record: header first, then each line to the sink as a row or as a reject. */
final class FileReading implements PlainRows {

    private final String name;
    private final @Nullable FileKind kind;
    private final @Nullable RowReader rows;
    private final RowSink sink;
    private final AmountSum amount = new AmountSum();
    private final Line odd = new Line();
    private @Nullable Column[] byPlace = new Column[0];
    private int columns = -1;
    private long lines;
    private long rejected;
    private long firstVisibleOn = Long.MAX_VALUE;
    private String fault = "";

    FileReading(String name, @Nullable FileKind kind, @Nullable RowReader rows, RowSink sink) {
        this.name = name;
        this.kind = kind;
        this.rows = rows;
        this.sink = sink;
    }

    /** The file cannot be trusted; the first reason stays. */
    void fault(String reason) {
        fault = fault.isEmpty() ? reason : fault;
    }

    /** Takes the next record that is no blank line. */
    void take(Records records, boolean garbled) {
        if (columns < 0) {
            header(records, garbled);
            return;
        }
        lines++;
        if (garbled) {
            rejectUnread(records.beginsOn(), ReadingReasons.textAfterQuote(records.beginsOn()));
        } else if (records.fields() != columns) {
            rejectWidth(records.beginsOn(), records.fields());
        } else {
            line(records.line());
        }
    }

    @Override
    public void plain(PlainLine line) {
        lines++;
        amount.add(line.won());
        seen(line.postedOn());
        sink.plainLine(line);
    }

    @Override
    public void other(long number, PlainRecord record) {
        lines++;
        if (record.fields() == columns) {
            line(asLine(number, record));
        } else {
            rejectWidth(number, record.fields());
        }
    }

    private Line asLine(long number, PlainRecord record) {
        odd.begin(number);
        for (int place = 0; place < byPlace.length; place++) {
            Column column = byPlace[place];
            if (column != null) {
                odd.keep(column, record.text(place));
            }
        }
        return odd;
    }

    /** Another reading of the same file, for lines somewhere below the header, to be added to this one. */
    FileReading below(RowSink other) {
        FileReading below = new FileReading(name, kind, rows, other);
        below.byPlace = byPlace;
        below.columns = columns;
        return below;
    }

    /** Adds what was found of lines below. */
    void add(FileReading below) {
        lines += below.lines;
        rejected += below.rejected;
        amount.add(below.amount);
        seen(below.firstVisibleOn);
        fault(below.fault);
    }

    /** Gives each record to be read, until the end or a fault. */
    void readAll(SourceText text, Records records) throws IOException {
        RecordSource source = new RecordSource(text, records);
        while (source.next()) {
            take(records, source.isGarbled(records.beginsOn()));
        }
        fault(source.fault());
    }

    /** How many fields a line must have; negative before the header is read. */
    int columns() {
        return columns;
    }

    /** The columns that are read, by place. */
    @Nullable
    Column[] byPlace() {
        return byPlace;
    }

    /** Where the values of a statement stand. */
    Places places() {
        return new Places(
                place(Column.LINE_ID),
                place(Column.MEMBER_ID),
                place(Column.CARD_NO),
                place(Column.USED_AT),
                place(Column.POSTED_ON),
                place(Column.TYPE),
                place(Column.APPROVAL_NO),
                place(Column.ORIGINAL_APPROVAL_NO),
                place(Column.MERCHANT_CATEGORY),
                place(Column.CHANNEL),
                place(Column.AMOUNT),
                place(Column.CURRENCY),
                place(Column.PROGRAM_ID),
                place(Column.REFERENCE));
    }

    private int place(Column column) {
        return Arrays.asList(byPlace).indexOf(column);
    }

    boolean isSound() {
        return fault.isEmpty();
    }

    private void header(Records records, boolean garbled) {
        List<String> header = records.header();
        columns = header.size();
        if (garbled) {
            fault(ReadingReasons.headerGarbled(records.beginsOn()));
        }
        if (kind != null) {
            byPlace = places(header, Column.read(kind));
            records.keep(byPlace);
            checkRequired(header, Column.required(kind));
        }
    }

    private @Nullable Column[] places(List<String> header, Set<Column> read) {
        @Nullable Column[] byPlace = new Column[header.size()];
        for (Column column : read) {
            int place = header.indexOf(column.label());
            if (place >= 0) {
                byPlace[place] = column;
                if (place != header.lastIndexOf(column.label())) {
                    fault(ReadingReasons.columnTwice(column));
                }
            }
        }
        return byPlace;
    }

    private void checkRequired(List<String> header, List<Column> required) {
        List<Column> missing = new ArrayList<>(required);
        missing.removeIf(column -> header.contains(column.label()));
        if (!missing.isEmpty()) {
            fault(ReadingReasons.missingColumns(missing, header));
        }
    }

    private void line(Line line) {
        long won = amount.add(line);
        if (rows == null || !fault.isEmpty()) {
            return;
        }
        try {
            seen(rows.read(line, sink));
        } catch (BadValue bad) {
            RowOrigin origin = new RowOrigin(name, line.number());
            reject(new Reject(origin, bad.column().label(), String.valueOf(bad.getMessage()), bad.shown()), won);
        }
    }

    private void seen(@Nullable LocalDate visibleOn) {
        if (visibleOn != null) {
            seen(visibleOn.toEpochDay());
        }
    }

    private void seen(long visibleOn) {
        firstVisibleOn = Math.min(firstVisibleOn, visibleOn);
    }

    private @Nullable LocalDate firstVisibleOn() {
        return firstVisibleOn == Long.MAX_VALUE ? null : LocalDate.ofEpochDay(firstVisibleOn);
    }

    /** A line whose columns cannot be told apart has no amount that could be read. */
    private void rejectUnread(long number, String reason) {
        reject(new Reject(new RowOrigin(name, number), "", reason, ""), 0);
    }

    private void rejectWidth(long number, int fields) {
        rejectUnread(number, ReadingReasons.wrongColumnCount(number, fields, columns));
    }

    private void reject(Reject reject, long won) {
        rejected++;
        sink.reject(reject, won);
    }

    ReadResult result() {
        if (columns < 0) {
            fault(ReadingReasons.noHeader());
        }
        return new ReadResult(
                lines, rejected, 0, amount.sum(), amount.won(), firstVisibleOn(), isAlwaysVisible(), null, fault);
    }

    private boolean isAlwaysVisible() {
        boolean dated = kind != null && kind.hasDays();
        return !dated && (kind == FileKind.EXPECTED || lines == 0 || rejected > 0);
    }
}
