package dev.daejo.reconciliation.expectation;

import dev.daejo.reconciliation.program.BusinessCalendar;
import dev.daejo.reconciliation.program.Closing;
import dev.daejo.reconciliation.program.Program;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which months of a program are due on which day: what all its members share on a business date, found once (contract,
 * section 4, "Due").
 */
public final class Schedule {

    private final Program program;
    private final BusinessCalendar calendar;
    private final LocalDate obligationsFrom;
    private final Months months;
    private final List<Term> terms;

    public Schedule(Program program, BusinessCalendar calendar, LocalDate businessDate) {
        this.program = program;
        this.calendar = calendar;
        obligationsFrom = Closing.of(program).obligationsFrom(businessDate);
        months = Months.of(program, businessDate);
        terms = program.payRule() == null
                ? List.of()
                : months.all().stream().map(this::paidWith).toList();
    }

    Program program() {
        return program;
    }

    Months months() {
        return months;
    }

    /** The term of a month for a member enrolled on {@code enrolledOn}, who may have to wait for a later pay day. */
    Term ofMonth(int month, @Nullable LocalDate enrolledOn) {
        int paidWith = month;
        Term term = terms.get(paidWith);
        while (term.isTooLate(enrolledOn)) {
            paidWith++;
            term = paidWith < terms.size()
                    ? terms.get(paidWith)
                    : paidWith(months.at(month).plusMonths((long) paidWith - month));
        }
        return term;
    }

    /** The term of one payment of a month. */
    Term ofPayment(YearMonth period, LocalDate postedOn) {
        return term(DueDay.payDayOfPayment(program, period, postedOn, calendar).day(), null);
    }

    /** The term of what is due on a given day. */
    Term dueOn(LocalDate day) {
        return term(day, null);
    }

    /** Whether what is due on a day is not yet so long closed that it takes no part in pairing. */
    boolean takesPart(LocalDate due) {
        return !due.isBefore(obligationsFrom);
    }

    /** The last day after which so many business days end before anything that still takes part is due. */
    LocalDate lastDayBefore(int businessDays) {
        LocalDate day = obligationsFrom;
        while (takesPart(calendar.plusBusinessDays(day, businessDays))) {
            day = day.minusDays(1);
        }
        return day;
    }

    private Term paidWith(YearMonth month) {
        PayDay payDay = DueDay.payDay(program, month, null, calendar);
        return term(payDay.day(), payDay.lastEnrollmentDay());
    }

    private Term term(LocalDate due, @Nullable LocalDate lastEnrollmentDay) {
        return new Term(
                due,
                due.minusDays(program.matchDaysBefore()),
                due.plusDays(program.matchDaysAfter()),
                lastEnrollmentDay);
    }

    /** A due day, its window, both days inclusive, and the last day on which one can have enrolled for it. */
    record Term(
            LocalDate due,
            LocalDate windowFrom,
            LocalDate windowTo,
            @Nullable LocalDate lastEnrollmentDay) {

        boolean isTooLate(@Nullable LocalDate enrolledOn) {
            return lastEnrollmentDay != null && enrolledOn != null && enrolledOn.isAfter(lastEnrollmentDay);
        }
    }
}
