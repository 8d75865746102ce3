package dev.daejo.report.table;

import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One column of a report table: its name in the header, and the cell that a row has there; an absent value is empty.
 *
 * @param form what the cell is, for those who can show more than text
 */
public record Column<T>(String name, Form form, Function<T, String> cell) {

    /** A text as it stands, but for the guard against formulas. */
    public static <T> Column<T> text(String name, Function<T, String> text) {
        return new Column<>(name, Form.TEXT, row -> FormulaGuard.guard(text.apply(row)));
    }

    /** The name of an enum value; never a formula. */
    public static <T> Column<T> code(String name, Function<T, ? extends Enum<?>> value) {
        return new Column<>(name, Form.TEXT, row -> value.apply(row).name());
    }

    /** A whole number without separators; never guarded. */
    public static <T> Column<T> number(String name, ToLongFunction<T> number) {
        return new Column<>(name, Form.NUMBER, row -> Long.toString(number.applyAsLong(row)));
    }

    /** Whole won without separators; never guarded. */
    public static <T> Column<T> won(String name, ToLongFunction<T> won) {
        return wonAsText(name, row -> Long.toString(won.applyAsLong(row)));
    }

    /** Won in digits where a row may have none, or more than a long holds. */
    public static <T> Column<T> wonAsText(String name, Function<T, String> won) {
        return new Column<>(name, Form.WON, won);
    }

    /** A sum in whatever currencies, in digits that may have decimals. */
    public static <T> Column<T> decimal(String name, Function<T, String> sum) {
        return new Column<>(name, Form.DECIMAL, sum);
    }

    /** A sentence; guarded as every text. */
    public static <T> Column<T> sentence(String name, Function<T, String> text) {
        return new Column<>(name, Form.SENTENCE, row -> FormulaGuard.guard(text.apply(row)));
    }

    /** A day or a month in ISO form. */
    public static <T> Column<T> time(String name, Time<T> time) {
        return new Column<>(name, Form.TIME, row -> Objects.toString(time.of(row), ""));
    }

    /** A day with its time in ISO form. */
    public static <T> Column<T> moment(String name, Time<T> time) {
        return new Column<>(name, Form.MOMENT, row -> Objects.toString(time.of(row), ""));
    }

    public static <T> Column<T> yesNo(String name, Predicate<T> answer) {
        return new Column<>(name, Form.TEXT, row -> answer.test(row) ? "yes" : "no");
    }

    /** Values with {@code |} between them. */
    public static <T> Column<T> list(String name, Function<T, List<?>> values) {
        return new Column<>(
                name,
                Form.LIST,
                row -> FormulaGuard.guard(
                        values.apply(row).stream().map(Object::toString).collect(Collectors.joining("|"))));
    }

    /** A column of the contract that nothing fills yet. */
    public static <T> Column<T> empty(String name) {
        return new Column<>(name, Form.TEXT, row -> "");
    }

    /** The cells of a row, column by column. */
    public static <T> String[] cells(List<Column<T>> columns, T row) {
        String[] cells = new String[columns.size()];
        for (int at = 0; at < cells.length; at++) {
            cells[at] = columns.get(at).cell().apply(row);
        }
        return cells;
    }

    /** Where a row has its day, month or time. */
    public interface Time<T> {

        @Nullable
        TemporalAccessor of(T row);
    }

    /** What the cells of a column are. */
    public enum Form {
        TEXT,
        SENTENCE,
        LIST,
        NUMBER,
        WON,
        DECIMAL,
        TIME,
        MOMENT
    }
}
