package dev.daejo.intake.layout;

import dev.daejo.intake.layout.Layout.Known;
import dev.daejo.intake.plain.MadeLine;
import dev.daejo.intake.plain.PlainLine;
import dev.daejo.intake.plain.PlainRecord;
import java.nio.charset.Charset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Goes along the records of one export and says what each becomes: first the preamble, then from the header on every record
 * is a line. Which table a record belongs to, whose it is and what it means follows from the records above it.
 */
public final class Translator {

    private final Layout layout;
    private final RowMaker rows;
    private final Map<Known, String> told = new EnumMap<>(Known.class);
    private @Nullable QueryPeriod period;
    private @Nullable HeaderMatch header;
    private Side side = Side.PURCHASE;
    private int headerRecordsLeft;
    private boolean firstHeaderIsRead;
    private @Nullable PlainExport plain;
    private boolean plainIsStale = true;

    public Translator(Layout layout) {
        this.layout = layout;
        this.rows = new RowMaker(layout);
    }

    /** Plain rows of an encoding are to be read where they lie, too. */
    public void readPlain(Charset charset, MadeLine line) {
        plain = new PlainExport(layout, rows.keys(), charset, line);
    }

    /** Takes the next record if it is a plain row; {@code null} where it is none, and then nothing was taken. */
    public @Nullable PlainLine takePlain(PlainRecord record, long line) {
        HeaderMatch current = header;
        if (plain == null || current == null || headerRecordsLeft > 0 || side == Side.SKIP) {
            return null;
        }
        if (plainIsStale) {
            plain.begin(current, side, told, period);
            plainIsStale = false;
        }
        return plain.read(record, line);
    }

    /** Whether a record that comes next is understood without those below it. */
    public boolean standsAlone(List<String> cells) {
        return headerRecordsLeft > 0 || (header != null && !mayBeHeader(header, cells));
    }

    /**
     * Takes the next record.
     *
     * @param window the record, and those below it as far as a header may reach
     */
    public Outcome take(List<List<String>> window) {
        HeaderMatch current = header;
        if (headerRecordsLeft > 0) {
            headerRecordsLeft--;
            return headerRecord();
        }
        if (current == null) {
            return beforeTables(window);
        }
        List<String> cells = window.get(0);
        String first = firstOf(cells);
        if (first.isEmpty() || (mayBeHeader(current, cells) && isHeader(window))) {
            return Outcome.SKIPPED;
        }
        if (isHeading(first, current, cells) || side == Side.SKIP || isSkipped(first, current, cells)) {
            return Outcome.SKIPPED;
        }
        if (!isReadable(current, cells)) {
            return new Outcome.WrongColumns(cells.size(), current.names().size());
        }
        rows.begin(period);
        return rows.row(new RecordOfTable(current, cells), side, told);
    }

    private Outcome headerRecord() {
        Outcome outcome = firstHeaderIsRead ? Outcome.SKIPPED : Outcome.NO_LINE;
        firstHeaderIsRead |= headerRecordsLeft == 0;
        return outcome;
    }

    private Outcome beforeTables(List<List<String>> window) {
        if (isHeader(window)) {
            firstHeaderIsRead = headerRecordsLeft == 0;
        } else {
            listen(window.get(0));
        }
        return Outcome.NO_LINE;
    }

    private boolean isHeader(List<List<String>> window) {
        Optional<HeaderMatch> found = layout.tables().stream()
                .map(table -> HeaderMatch.of(table, window))
                .filter(HeaderMatch::fits)
                .max((one, other) ->
                        Integer.compare(one.places().size(), other.places().size()));
        found.ifPresent(match -> {
            header = match;
            side = match.table().side();
            headerRecordsLeft = match.table().headerRows() - 1;
            plainIsStale = true;
        });
        return found.isPresent();
    }

    /** A record with a digit where the amount should stand is a row and no header. */
    private static boolean mayBeHeader(HeaderMatch current, List<String> cells) {
        Integer amount = current.places().get(Field.AMOUNT);
        return amount == null || amount >= cells.size() || !Cell.hasDigit(cells.get(amount));
    }

    /** What the lines above the tables tell; the first that tells something is believed. */
    private void listen(List<String> cells) {
        String line = String.join(
                " ",
                cells.stream().map(Cell::clean).filter(cell -> !cell.isEmpty()).toList());
        layout.preamble().forEach((known, pattern) -> {
            Matcher matcher = pattern.matcher(line);
            if (!matcher.find()) {
                return;
            }
            if (known == Known.PERIOD) {
                period = period == null ? period(matcher) : period;
            } else {
                told.putIfAbsent(known, Cell.clean(Objects.requireNonNullElse(matcher.group("value"), "")));
            }
        });
    }

    private static @Nullable QueryPeriod period(Matcher matcher) {
        DateReader usual = DateReader.usual();
        var from = usual.read(Cell.clean(Objects.requireNonNullElse(matcher.group("from"), "")), null);
        var to = usual.read(Cell.clean(Objects.requireNonNullElse(matcher.group("to"), "")), null);
        return from == null || to == null ? null : new QueryPeriod(from.toLocalDate(), to.toLocalDate());
    }

    /** A heading has no amount; whoever has one is a row, whatever its first cell says. */
    private boolean isHeading(String first, HeaderMatch current, List<String> cells) {
        if (layout.headings().isEmpty() || !mayBeHeader(current, cells)) {
            return false;
        }
        for (Heading heading : layout.headings()) {
            Matcher matcher = heading.matches().matcher(first);
            if (matcher.matches()) {
                follow(heading, matcher);
                return true;
            }
        }
        return false;
    }

    private void follow(Heading heading, Matcher matcher) {
        side = heading.side() == null ? side : heading.side();
        plainIsStale = true;
        for (Known known : List.of(Known.MEMBER_ID, Known.CARD_NO)) {
            if (heading.matches().pattern().contains("(?<" + Heading.groupOf(known) + ">")) {
                String value = matcher.group(Heading.groupOf(known));
                if (value != null) {
                    told.put(known, Cell.clean(value));
                }
            }
        }
    }

    private boolean isSkipped(String first, HeaderMatch current, List<String> cells) {
        for (SkipRule rule : layout.skips()) {
            Integer place = rule.field() == null ? null : current.places().get(rule.field());
            if (rule.field() == null) {
                if (rule.matches().matcher(first).matches()) {
                    return true;
                }
            } else if (place != null
                    && place < cells.size()
                    && rule.matches().matcher(Cell.clean(cells.get(place))).matches()) {
                return true;
            }
        }
        return false;
    }

    /** More columns are borne where they are blank, fewer where none that is read is lacking. */
    private static boolean isReadable(HeaderMatch current, List<String> cells) {
        int columns = current.names().size();
        for (int place = columns; place < cells.size(); place++) {
            if (!Cell.isBlank(cells.get(place))) {
                return false;
            }
        }
        return cells.size() >= columns || current.places().values().stream().allMatch(place -> place < cells.size());
    }

    private static String firstOf(List<String> cells) {
        for (String cell : cells) {
            if (!Cell.isBlank(cell)) {
                return Cell.clean(cell);
            }
        }
        return "";
    }

    /** The columns of the table that the last record belongs to, as people read them, by the canonical name they give. */
    public Map<String, String> columns() {
        return header == null ? Map.of() : ColumnNames.of(header);
    }
}
