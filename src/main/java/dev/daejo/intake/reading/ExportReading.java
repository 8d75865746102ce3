package dev.daejo.intake.reading;

import dev.daejo.intake.layout.CanonicalRow;
import dev.daejo.intake.layout.Layout;
import dev.daejo.intake.layout.Outcome;
import dev.daejo.intake.layout.Translator;
import dev.daejo.intake.masking.ShownText;
import dev.daejo.intake.plain.MadeLine;
import dev.daejo.intake.plain.PlainLine;
import dev.daejo.intake.plain.PlainRecord;
import dev.daejo.reconciliation.statement.Cancel;
import dev.daejo.reconciliation.statement.Purchase;
import dev.daejo.reconciliation.statement.RowOrigin;
import dev.daejo.reconciliation.statement.StatementLine;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One reading of one export by its layout, record by record: every record below the header is a line, which goes to the
 * sink as one row or two, or as a reject, or is left out by rule.
 */
final class ExportReading {

    private final String name;
    private final Layout layout;
    private final int longestHeader;
    private final Translator translator;
    private final StatementRows rows;
    private final RowSink sink;
    private final Deque<ExportRecord> window = new ArrayDeque<>();
    private final Line line = new Line();
    private final AmountSum amount = new AmountSum();
    private long lines;
    private long rejected;
    private long skipped;
    private long firstVisibleOn = Long.MAX_VALUE;

    ExportReading(String name, Layout layout, StatementRows rows, RowSink sink) {
        this.name = name;
        this.layout = layout;
        this.longestHeader = layout.longestHeader();
        this.translator = new Translator(layout);
        this.rows = rows;
        this.sink = sink;
    }

    /** Plain rows of an encoding are read where they lie. */
    void readPlain(Charset charset, MadeLine made) {
        translator.readPlain(charset, made);
    }

    /** Takes the next record as it lies in its file. */
    void take(PlainRecord record, long number) {
        PlainLine plain = window.isEmpty() ? translator.takePlain(record, number) : null;
        if (plain == null) {
            take(new ExportRecord(number, cells(record), false));
            return;
        }
        lines++;
        amount.add(plain.won());
        seen(plain.postedOn());
        sink.plainLine(plain);
    }

    private static List<String> cells(PlainRecord record) {
        List<String> cells = new ArrayList<>(record.fields());
        for (int field = 0; field < record.fields(); field++) {
            cells.add(record.text(field));
        }
        return cells;
    }

    /** Takes the next record; it is settled when those below it are known as far as it takes them to understand it. */
    void take(ExportRecord record) {
        window.add(record);
        while (!window.isEmpty()
                && (window.size() == longestHeader
                        || translator.standsAlone(window.element().cells()))) {
            settle();
        }
    }

    /** There are no more records. */
    void end() {
        while (!window.isEmpty()) {
            settle();
        }
    }

    private void settle() {
        Outcome outcome = translator.take(cells());
        ExportRecord record = window.remove();
        if (outcome instanceof Outcome.NoLine) {
            return;
        }
        lines++;
        if (outcome instanceof Outcome.Skipped) {
            skipped++;
        } else if (record.garbled()) {
            reject(record.line(), "", ReadingReasons.textAfterQuote(record.line()), "", 0);
        } else if (outcome instanceof Outcome.Row row) {
            row(record.line(), row);
        } else if (outcome instanceof Outcome.Refused refused) {
            String shown = ShownText.shown(refused.value());
            reject(
                    record.line(),
                    refused.column(),
                    ReadingReasons.unreadableCell(record.line(), refused.column(), shown, refused.expected()),
                    shown,
                    0);
        } else if (outcome instanceof Outcome.WrongColumns wrong) {
            reject(
                    record.line(),
                    "",
                    ReadingReasons.wrongColumnCount(record.line(), wrong.found(), wrong.expected()),
                    "",
                    0);
        }
    }

    private List<List<String>> cells() {
        return window.size() == 1
                ? List.of(window.element().cells())
                : window.stream().map(ExportRecord::cells).toList();
    }

    private void row(long number, Outcome.Row row) {
        fill(number, row.row());
        long won = amount.add(line);
        try {
            StatementLine first = rows.row(line);
            CanonicalRow cancel = row.cancel();
            if (cancel == null) {
                sink.statementLine(first);
            } else {
                fill(number, cancel);
                StatementLine second = rows.row(line);
                sink.cancelledPurchase((Purchase) first, (Cancel) second);
                seen(second.postedOn());
            }
            seen(first.postedOn());
        } catch (BadValue bad) {
            String column = bad.column().label();
            reject(
                    number,
                    translator.columns().getOrDefault(column, column),
                    String.valueOf(bad.getMessage()),
                    bad.shown(),
                    won);
        }
    }

    private void fill(long number, CanonicalRow row) {
        line.begin(number);
        line.keep(Column.LINE_ID, row.lineId());
        line.keep(Column.MEMBER_ID, row.memberId());
        line.keep(Column.CARD_NO, row.cardNo());
        line.keep(Column.USED_AT, row.usedAt());
        line.keep(Column.POSTED_ON, row.postedOn());
        line.keep(Column.TYPE, row.type());
        line.keep(Column.APPROVAL_NO, row.approvalNo());
        line.keep(Column.ORIGINAL_APPROVAL_NO, row.originalApprovalNo());
        line.keep(Column.MERCHANT_CATEGORY, row.merchantCategory());
        line.keep(Column.CHANNEL, row.channel());
        line.keep(Column.AMOUNT, row.amount());
        line.keep(Column.CURRENCY, row.currency());
    }

    private void seen(LocalDate visibleOn) {
        seen(visibleOn.toEpochDay());
    }

    private void seen(long visibleOn) {
        firstVisibleOn = Math.min(firstVisibleOn, visibleOn);
    }

    private @Nullable LocalDate firstVisibleOn() {
        return firstVisibleOn == Long.MAX_VALUE ? null : LocalDate.ofEpochDay(firstVisibleOn);
    }

    private void reject(long number, String column, String reason, String value, long won) {
        rejected++;
        sink.reject(new Reject(new RowOrigin(name, number), ShownText.shown(column), reason, value), won);
    }

    /** @param fault why the file could not be read to its end; empty when it could */
    ReadResult result(String fault) {
        return new ReadResult(
                lines, rejected, skipped, amount.sum(), amount.won(), firstVisibleOn(), false, layout.id(), fault);
    }
}
