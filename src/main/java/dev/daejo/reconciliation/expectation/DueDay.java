package dev.daejo.reconciliation.expectation;

import dev.daejo.reconciliation.program.BusinessCalendar;
import dev.daejo.reconciliation.program.PayRule;
import dev.daejo.reconciliation.program.Program;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The day by which a payback is due (contract, section 4, "Due"). */
public final class DueDay {

    private DueDay() {}

    /**
     * The pay days that are asked for a month of a member enrolled on {@code enrolledOn}, the last being the due day:
     * whoever enrols after the cutoff day of a pay day's month moves to the following period's pay day, and so on.
     */
    public static List<PayDay> payDaysOfMonth(
            Program program, YearMonth period, @Nullable LocalDate enrolledOn, BusinessCalendar calendar) {
        List<PayDay> asked = new ArrayList<>(1);
        YearMonth paidWith = period;
        PayDay payDay = payDay(program, paidWith, enrolledOn, calendar);
        asked.add(payDay);
        while (payDay.tooLate()) {
            paidWith = paidWith.plusMonths(1);
            payDay = payDay(program, paidWith, enrolledOn, calendar);
            asked.add(payDay);
        }
        return asked;
    }

    /** The pay day of one payment of a month, posted on {@code postedOn}. */
    public static PayDay payDayOfPayment(
            Program program, YearMonth period, LocalDate postedOn, BusinessCalendar calendar) {
        LocalDate payOn = program.override(period).payOn();
        if (payOn != null) {
            return new PayDay(period, payOn, true, null, null, false);
        }
        PayRule rule = payRule(program);
        LocalDate countedFrom = rule.countsBusinessDays() ? postedOn : null;
        return new PayDay(period, rule.afterPayment(period, postedOn, calendar), false, countedFrom, null, false);
    }

    /** The pay day of a period, whether or not it is too late for the member. */
    static PayDay payDay(Program program, YearMonth period, @Nullable LocalDate enrolledOn, BusinessCalendar calendar) {
        LocalDate payOn = program.override(period).payOn();
        LocalDate day = payOn == null ? payRule(program).afterMonth(period, calendar) : payOn;
        boolean counted = payOn == null && payRule(program).countsBusinessDays();
        LocalDate lastDay = lastEnrollmentDay(program, day);
        return new PayDay(
                period,
                day,
                payOn != null,
                counted ? period.atEndOfMonth() : null,
                lastDay,
                lastDay != null && enrolledOn != null && enrolledOn.isAfter(lastDay));
    }

    private static PayRule payRule(Program program) {
        return Objects.requireNonNull(program.payRule(), "pay rule of a program that is not LISTED is null");
    }

    private static @Nullable LocalDate lastEnrollmentDay(Program program, LocalDate payDay) {
        Integer cutoff = program.enrollCutoffDay();
        return cutoff == null ? null : payDay.withDayOfMonth(Math.min(cutoff, payDay.lengthOfMonth()));
    }
}
