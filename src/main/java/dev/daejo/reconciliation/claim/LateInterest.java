package dev.daejo.reconciliation.claim;

import dev.daejo.reconciliation.discrepancy.Discrepancy;
import dev.daejo.reconciliation.discrepancy.DiscrepancyType;
import dev.daejo.reconciliation.discrepancy.Evidence;
import dev.daejo.reconciliation.program.Program;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The interest that a late refund earns: 15% a year, by the day, from the day after due to the day the money came, or to
 * D (전자상거래법 제18조 제2항, 시행령 제21조의3).
 *
 * <p>No rule of rounding is known; the sum is rounded down to the won, so that nothing is claimed that is not proven.
 */
public final class LateInterest {

    private static final BigDecimal YEARLY_RATE = new BigDecimal("0.15");
    private static final BigDecimal DAYS_OF_A_YEAR = BigDecimal.valueOf(365);

    private LateInterest() {}

    /** Won for an amount that was so many calendar days late. */
    public static long of(long amount, long daysLate) {
        return inWon(wonDays(amount, daysLate));
    }

    /** Won that a case has earned by the business date; 0 for what is no approved refund. */
    static long earned(Discrepancy discrepancy, LocalDate businessDate) {
        LocalDate due = discrepancy.dueOn();
        if (due == null || !discrepancy.programId().equals(Program.REFUND) || !earns(discrepancy.type())) {
            return 0;
        }
        long outstanding = Math.max(0, -discrepancy.difference());
        BigDecimal open = wonDays(outstanding, ChronoUnit.DAYS.between(due, businessDate));
        return inWon(open.add(receivedWonDays(discrepancy, due)));
    }

    /** Won that an approved refund has earned by what came late of it, whatever is open or came in excess. */
    static long ofReceipts(Discrepancy discrepancy) {
        LocalDate due = discrepancy.dueOn();
        return due == null || !discrepancy.programId().equals(Program.REFUND)
                ? 0
                : inWon(receivedWonDays(discrepancy, due));
    }

    /** Each receipt earned until it came, as far as it was still owed. */
    private static BigDecimal receivedWonDays(Discrepancy discrepancy, LocalDate due) {
        BigDecimal sum = BigDecimal.ZERO;
        long owed = discrepancy.expected();
        for (Evidence receipt : Recovery.receipts(discrepancy)) {
            long part = Math.min(owed, receipt.amount());
            sum = sum.add(wonDays(part, daysLate(receipt, due)));
            owed -= part;
        }
        return sum;
    }

    private static boolean earns(DiscrepancyType type) {
        return switch (type) {
            case LATE, MISSING, OUTAGE, SHORT -> true;
            case SYSTEM_ERROR,
                    REJECTED,
                    UNKNOWN_RESULT,
                    AWAITING_SOURCE,
                    NOT_CREDITED,
                    DUPLICATE,
                    CLAWBACK,
                    OVER,
                    FAILED_TO_RECONCILE,
                    UNEXPECTED,
                    UNANSWERED,
                    WRONGLY_REJECTED -> false;
        };
    }

    private static long daysLate(Evidence receipt, LocalDate due) {
        LocalDate receivedOn = receipt.on();
        return receivedOn == null ? 0 : ChronoUnit.DAYS.between(due, receivedOn);
    }

    private static BigDecimal wonDays(long amount, long days) {
        return BigDecimal.valueOf(amount).multiply(BigDecimal.valueOf(Math.max(0, days)));
    }

    private static long inWon(BigDecimal wonDays) {
        return wonDays.multiply(YEARLY_RATE)
                .divide(DAYS_OF_A_YEAR, 0, RoundingMode.FLOOR)
                .longValueExact();
    }
}
