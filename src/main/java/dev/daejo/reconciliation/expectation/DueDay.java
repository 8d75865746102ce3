package dev.daejo.reconciliation.expectation;

import dev.daejo.reconciliation.program.BusinessCalendar;
import dev.daejo.reconciliation.program.PayRule;
import dev.daejo.reconciliation.program.Program;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The day by which a payback is due (contract, section 4, "Due"). */
public final class DueDay {

    private DueDay() {}

    /**
     * The pay day of a month for a member enrolled on {@code enrolledOn}; whoever enrols after the cutoff day of a pay
     * day's month moves to the following period's pay day, and so on.
     */
    public static LocalDate ofMonth(
            Program program, YearMonth period, @Nullable LocalDate enrolledOn, BusinessCalendar calendar) {
        YearMonth paidWith = period;
        LocalDate due = payDay(program, paidWith, calendar);
        while (enrolledTooLate(program, due, enrolledOn)) {
            paidWith = paidWith.plusMonths(1);
            due = payDay(program, paidWith, calendar);
        }
        return due;
    }

    /** The pay day of one payment of a month, posted on {@code postedOn}. */
    public static LocalDate ofPayment(
            Program program, YearMonth period, LocalDate postedOn, BusinessCalendar calendar) {
        LocalDate payOn = program.override(period).payOn();
        return payOn == null ? payRule(program).afterPayment(period, postedOn, calendar) : payOn;
    }

    private static LocalDate payDay(Program program, YearMonth period, BusinessCalendar calendar) {
        LocalDate payOn = program.override(period).payOn();
        return payOn == null ? payRule(program).afterMonth(period, calendar) : payOn;
    }

    private static PayRule payRule(Program program) {
        return Objects.requireNonNull(program.payRule(), "pay rule of a program that is not LISTED is null");
    }

    private static boolean enrolledTooLate(Program program, LocalDate due, @Nullable LocalDate enrolledOn) {
        Integer cutoff = program.enrollCutoffDay();
        if (cutoff == null || enrolledOn == null) {
            return false;
        }
        LocalDate lastDay = due.withDayOfMonth(Math.min(cutoff, due.lengthOfMonth()));
        return enrolledOn.isAfter(lastDay);
    }
}
