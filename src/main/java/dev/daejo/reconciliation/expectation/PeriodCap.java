package dev.daejo.reconciliation.expectation;

import dev.daejo.reconciliation.program.Payback;
import dev.daejo.reconciliation.program.Program;
import dev.daejo.reconciliation.program.Tier;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The cap of a month in won: the month's own comes before the tier's before the program's (contract, section 2). */
public record PeriodCap(long won, From from) {

    /** Where a month's cap comes from. */
    public enum From {
        MONTH,
        TIER,
        PROGRAM,
        /** There is none. */
        NONE
    }

    static PeriodCap of(Program program, YearMonth month, @Nullable Tier tier) {
        Long ofMonth = program.override(month).periodCap();
        if (ofMonth != null) {
            return new PeriodCap(ofMonth, From.MONTH);
        }
        if (tier != null && tier.periodCap() != Payback.NO_CAP) {
            return new PeriodCap(tier.periodCap(), From.TIER);
        }
        long ofProgram = program.payback().periodCap();
        return new PeriodCap(ofProgram, ofProgram == Payback.NO_CAP ? From.NONE : From.PROGRAM);
    }
}
