package dev.daejo.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * One row of a table, its values by column. What cannot be read is a fault and then empty, as what is absent; so a rule
 * about several values asks {@link #has} where it must tell the two apart.
 */
final class Row {

    private final Table table;
    private final long line;
    private final List<String> cells;

    Row(Table table, long line, List<String> cells) {
        this.table = table;
        this.line = line;
        this.cells = List.copyOf(cells);
    }

    /** The physical line on which the row begins; the header is line 1. */
    long line() {
        return line;
    }

    /** The value as it stands; empty when it or its column is absent. */
    String text(String column) {
        int at = table.positionOf(column);
        return at < 0 || at >= cells.size() ? "" : cells.get(at);
    }

    boolean has(String column) {
        return !text(column).isEmpty();
    }

    Optional<LocalDate> date(String column) {
        return value(column, "yyyy-MM-dd 날짜", Notation::date);
    }

    Optional<YearMonth> period(String column) {
        return value(column, "yyyy-MM 기간", Notation::period);
    }

    /** Whole won. */
    Optional<Long> won(String column) {
        return value(column, "0 이상의 정수(원)", Notation::whole);
    }

    Optional<Long> count(String column) {
        return value(column, "0 이상의 정수", Notation::whole);
    }

    Optional<BigDecimal> decimal(String column) {
        return value(column, "0 이상의 소수(예: 0.20)", Notation::decimal);
    }

    /** Calendar days. */
    Optional<Integer> days(String column) {
        return whole(column, 0, Notation.MOST_DAYS);
    }

    Optional<Integer> businessDays(String column) {
        return whole(column, 0, Notation.MOST_BUSINESS_DAYS);
    }

    Optional<Integer> whole(String column, int least, int most) {
        return value(column, "%d 이상 %d 이하의 정수".formatted(least, most), text -> Notation.whole(text, least, most))
                .map(Long::intValue);
    }

    <E extends Enum<E>> Optional<E> oneOf(String column, Class<E> choice) {
        List<E> values = List.of(choice.getEnumConstants());
        return value(column, FaultLog.oneOf(values, Enum::name), text -> values.stream()
                .filter(each -> each.name().equals(text))
                .findFirst());
    }

    /** The elements of a list; an empty element is none. */
    Set<String> list(String column) {
        Set<String> elements = new TreeSet<>(Arrays.asList(text(column).split("\\|")));
        elements.remove("");
        return elements;
    }

    <T> Optional<T> value(String column, String expected, Function<String, Optional<T>> notation) {
        if (!has(column)) {
            return Optional.empty();
        }
        Optional<T> value = notation.apply(text(column));
        if (value.isEmpty()) {
            fault(column, expected);
        }
        return value;
    }

    /** A fault of the value of this column. */
    void fault(String column, String expected) {
        fault(column, has(column) ? FaultLog.shown(text(column)) : "빈 값", expected);
    }

    void fault(String column, String found, String expected) {
        table.fault(line, column, found, expected);
    }
}
