package dev.daejo.reconciliation.expectation;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The pay day of a period, and whether a member was in time for it (contract, section 4, "Due").
 *
 * @param fixed whether the period's {@code pay_on} replaced the pay rule
 * @param countedFrom the day after which business days were counted; absent where none were
 * @param lastEnrollmentDay the cutoff day of the pay day's month; absent where there is none
 * @param tooLate whether the member enrolled after it, so that the following period's pay day is asked
 */
public record PayDay(
        YearMonth period,
        LocalDate day,
        boolean fixed,
        @Nullable LocalDate countedFrom,
        @Nullable LocalDate lastEnrollmentDay,
        boolean tooLate) {}
