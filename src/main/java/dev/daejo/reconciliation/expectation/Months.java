package dev.daejo.reconciliation.expectation;

import dev.daejo.reconciliation.program.Program;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * The months for which a program has obligations on a business date: from {@code starts_on} to the earlier of
 * {@code ends_on} and D (contract, section 4, "Obligations"). They follow each other, so that a month is a place among them.
 */
public final class Months {

    private static final int OF_YEAR = 12;

    private final List<YearMonth> all;
    private final List<String> texts;
    private final int first;

    private Months(List<YearMonth> all, int first) {
        this.all = all;
        this.texts = all.stream().map(YearMonth::toString).toList();
        this.first = first;
    }

    static Months of(Program program, LocalDate businessDate) {
        LocalDate last = program.endsOn().isBefore(businessDate) ? program.endsOn() : businessDate;
        YearMonth first = YearMonth.from(program.startsOn());
        List<YearMonth> all = new ArrayList<>();
        if (!last.isBefore(program.startsOn())) {
            YearMonth end = YearMonth.from(last);
            for (YearMonth month = first; !month.isAfter(end); month = month.plusMonths(1)) {
                all.add(month);
            }
        }
        return new Months(List.copyOf(all), number(first.getYear(), first.getMonthValue()));
    }

    /** In order. */
    List<YearMonth> all() {
        return all;
    }

    int count() {
        return all.size();
    }

    YearMonth at(int place) {
        return all.get(place);
    }

    /** The month at a place as {@code yyyy-MM}, since it is a part of many references. */
    String text(int place) {
        return texts.get(place);
    }

    /** The place that a month has, or would have before the first or after the last. */
    int placeOf(int year, int month) {
        return number(year, month) - first;
    }

    int placeOf(YearMonth month) {
        return placeOf(month.getYear(), month.getMonthValue());
    }

    int placeOf(LocalDate day) {
        return placeOf(day.getYear(), day.getMonthValue());
    }

    boolean holds(int place) {
        return place >= 0 && place < all.size();
    }

    private static int number(int year, int month) {
        return year * OF_YEAR + month;
    }
}
