package dev.daejo.twin;

import dev.daejo.reconciliation.program.BusinessCalendar;
import dev.daejo.reconciliation.program.PayRule;
import dev.daejo.reconciliation.program.Program;
import dev.daejo.reconciliation.statement.Enrollment;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Pay days, counted day by day. */
final class TwinDue {

    private final BusinessCalendar calendar;
    private final Fired fired;

    TwinDue(BusinessCalendar calendar, Fired fired) {
        this.calendar = calendar;
        this.fired = fired;
    }

    /** The day a month is paid to somebody who enrolled then; who enrols too late moves on a period, and so on. */
    LocalDate ofMonth(Program program, YearMonth period, @Nullable Enrollment enrollment) {
        int moves = 0;
        LocalDate day = payDay(program, period, period.atEndOfMonth());
        while (isTooLate(program, enrollment, day)) {
            moves++;
            YearMonth later = period.plusMonths(moves);
            day = payDay(program, later, later.atEndOfMonth());
        }
        if (moves > 0) {
            fired.mark(moves == 1 ? Rule.DUE_ONE_PERIOD_LATER : Rule.DUE_MORE_PERIODS_LATER);
        }
        return day;
    }

    private static boolean isTooLate(Program program, @Nullable Enrollment enrollment, LocalDate payDay) {
        Integer cutoff = program.enrollCutoffDay();
        if (cutoff == null || enrollment == null || !program.requiresEnrollment()) {
            return false;
        }
        LocalDate last = payDay.withDayOfMonth(Math.min(cutoff, payDay.lengthOfMonth()));
        return enrollment.enrolledOn().isAfter(last);
    }

    /** The day one payment is paid. */
    LocalDate ofPayment(Program program, YearMonth period, LocalDate postedOn) {
        fired.mark(Rule.DUE_AFTER_THE_PAYMENT);
        return payDay(program, period, postedOn);
    }

    private LocalDate payDay(Program program, YearMonth period, LocalDate countedFrom) {
        LocalDate payOn = program.override(period).payOn();
        if (payOn != null) {
            fired.mark(Rule.DUE_BY_OVERRIDE);
            return payOn;
        }
        if (program.payRule() instanceof PayRule.MonthDay rule) {
            fired.mark(Rule.DUE_ON_A_DAY_OF_THE_MONTH);
            YearMonth next = period.plusMonths(1);
            if (rule.day() > next.lengthOfMonth()) {
                fired.mark(Rule.DUE_ON_A_SHORT_MONTHS_LAST_DAY);
                return next.atEndOfMonth();
            }
            return next.atDay(rule.day());
        }
        if (program.payRule() instanceof PayRule.BusinessDays rule) {
            fired.mark(Rule.DUE_BY_BUSINESS_DAYS);
            return businessDaysAfter(countedFrom, rule.days());
        }
        throw new IllegalStateException("A program without a pay rule: " + program);
    }

    /** So many business days after a day; the counting starts on the day after. */
    LocalDate businessDaysAfter(LocalDate start, int days) {
        LocalDate day = start;
        int counted = 0;
        while (counted < days) {
            day = day.plusDays(1);
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            if (calendar.holidays().contains(day) && !weekend) {
                fired.mark(Rule.DUE_AFTER_A_HOLIDAY);
            } else if (!weekend) {
                counted++;
            }
        }
        return day;
    }
}
