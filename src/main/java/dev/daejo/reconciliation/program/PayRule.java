package dev.daejo.reconciliation.program;

import java.time.LocalDate;
import java.time.YearMonth;

/** When a program pays (contract, section 4, "Due"). */
public sealed interface PayRule {

    /** The pay day of a month. */
    LocalDate afterMonth(YearMonth period, BusinessCalendar calendar);

    /** The pay day of one payment of that month, for programs that settle per payment. */
    LocalDate afterPayment(YearMonth period, LocalDate postedOn, BusinessCalendar calendar);

    /** Whether it counts business days, after the month's last day or after the payment's posting. */
    boolean countsBusinessDays();

    /** Day {@code day} of the month after, whatever weekday it is; a short month's last day. */
    record MonthDay(int day) implements PayRule {

        public MonthDay {
            if (day < 1 || day > 31) {
                throw new IllegalArgumentException("MONTH_DAY must be 1 to 31, but was " + day);
            }
        }

        @Override
        public LocalDate afterMonth(YearMonth period, BusinessCalendar calendar) {
            YearMonth next = period.plusMonths(1);
            return next.atDay(Math.min(day, next.lengthOfMonth()));
        }

        @Override
        public LocalDate afterPayment(YearMonth period, LocalDate postedOn, BusinessCalendar calendar) {
            return afterMonth(period, calendar);
        }

        @Override
        public boolean countsBusinessDays() {
            return false;
        }
    }

    /** So many business days after the month's last day, or after the payment's posting. */
    record BusinessDays(int days) implements PayRule {

        public BusinessDays {
            if (days < 0) {
                throw new IllegalArgumentException("BUSINESS_DAYS must not be negative, but was " + days);
            }
        }

        @Override
        public LocalDate afterMonth(YearMonth period, BusinessCalendar calendar) {
            return calendar.plusBusinessDays(period.atEndOfMonth(), days);
        }

        @Override
        public LocalDate afterPayment(YearMonth period, LocalDate postedOn, BusinessCalendar calendar) {
            return calendar.plusBusinessDays(postedOn, days);
        }

        @Override
        public boolean countsBusinessDays() {
            return true;
        }
    }
}
