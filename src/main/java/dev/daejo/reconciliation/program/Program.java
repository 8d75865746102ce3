package dev.daejo.reconciliation.program;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A payback program as {@code programs.csv} with its tiers and periods promises it (contract, section 2).
 *
 * <p>{@code payRule} is absent only for {@code LISTED}; {@code closeAfterDays} absent means never closed;
 * {@code claimWithinDays} absent means a claim does not expire. Days are calendar days, amounts won.
 */
public record Program(
        String programId,
        String name,
        ProgramKind kind,
        String counterpartyId,
        LocalDate startsOn,
        LocalDate endsOn,
        Eligibility eligibility,
        Payback payback,
        EnrollmentRule enrollment,
        CancelRule cancelRule,
        SettlePer settlePer,
        PaidBy paidBy,
        @Nullable PayRule payRule,
        @Nullable Integer enrollCutoffDay,
        int graceDays,
        long amountTolerance,
        int matchDaysBefore,
        int matchDaysAfter,
        @Nullable Integer closeAfterDays,
        @Nullable Integer claimWithinDays,
        Map<YearMonth, PeriodOverride> overrides) {

    /** The program id under which refunds are reported; no program may bear it. */
    public static final String REFUND = "REFUND";

    public Program {
        overrides = Map.copyOf(overrides);
    }

    public PeriodOverride override(YearMonth period) {
        return overrides.getOrDefault(period, PeriodOverride.NONE);
    }

    public boolean requiresEnrollment() {
        return enrollment == EnrollmentRule.REQUIRED;
    }
}
