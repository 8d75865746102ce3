package dev.daejo.intake;

import dev.daejo.reconciliation.statement.RowOrigin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One reading of one file, record by record: header first, then each line to the sink as a row or as a reject. */
final class FileReading {

    private final String name;
    private final @Nullable FileKind kind;
    private final @Nullable RowReader rows;
    private final RowSink sink;
    private final AmountSum amount = new AmountSum();
    private int columns = -1;
    private long lines;
    private long rejected;
    private @Nullable LocalDate firstVisibleOn;
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
            rejectUnread(records, Reasons.textAfterQuote(records.beginsOn()));
        } else if (records.fields() != columns) {
            rejectUnread(records, Reasons.wrongColumnCount(records.beginsOn(), records.fields(), columns));
        } else {
            line(records.line());
        }
    }

    private void header(Records records, boolean garbled) {
        List<String> header = records.header();
        columns = header.size();
        if (garbled) {
            fault(Reasons.headerGarbled(records.beginsOn()));
        }
        if (kind != null) {
            records.keep(places(header, Column.read(kind)));
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
                    fault(Reasons.columnTwice(column));
                }
            }
        }
        return byPlace;
    }

    private void checkRequired(List<String> header, List<Column> required) {
        List<Column> missing = new ArrayList<>(required);
        missing.removeIf(column -> header.contains(column.label()));
        if (!missing.isEmpty()) {
            fault(Reasons.missingColumns(missing, header));
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
        if (visibleOn != null && (firstVisibleOn == null || visibleOn.isBefore(firstVisibleOn))) {
            firstVisibleOn = visibleOn;
        }
    }

    /** A line whose columns cannot be told apart has no amount that could be read. */
    private void rejectUnread(Records records, String reason) {
        reject(new Reject(new RowOrigin(name, records.beginsOn()), "", reason, ""), 0);
    }

    private void reject(Reject reject, long won) {
        rejected++;
        sink.reject(reject, won);
    }

    ReadResult result() {
        if (columns < 0) {
            fault(Reasons.noHeader());
        }
        return new ReadResult(
                lines, rejected, 0, amount.sum(), amount.won(), firstVisibleOn, isAlwaysVisible(), null, fault);
    }

    private boolean isAlwaysVisible() {
        boolean dated = kind != null && FileName.hasDays(kind);
        return !dated && (kind == FileKind.EXPECTED || lines == 0 || rejected > 0);
    }
}
