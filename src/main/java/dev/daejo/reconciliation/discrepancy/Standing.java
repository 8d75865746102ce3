package dev.daejo.reconciliation.discrepancy;

import dev.daejo.reconciliation.expectation.Obligation;
import dev.daejo.reconciliation.pairing.PairedObligation;
import dev.daejo.reconciliation.pairing.Placement;
import dev.daejo.reconciliation.program.CodeClass;
import dev.daejo.reconciliation.statement.Incident;
import dev.daejo.reconciliation.statement.Payout;
import dev.daejo.reconciliation.statement.PayoutStatus;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How one obligation stands on the business date: all that the rows of the table of types ask (contract, section 5).
 *
 * @param graceDays calendar days after due within which nothing is late or overdue
 * @param tolerance won within which two amounts are equal
 * @param paidByStatement whether only a statement line is money for it
 * @param latestPayout the latest payout that belongs to it, of whatever status
 * @param codeClass the class of that payout's code at the counterparty's system
 * @param hole whether one of its sources has a hole in its window; asked only when something is lacking
 * @param incident the incident of the counterparty's system that touches the days it was due; likewise
 */
public record Standing(
        LocalDate businessDate,
        PairedObligation paired,
        int graceDays,
        long tolerance,
        boolean paidByStatement,
        @Nullable Payout latestPayout,
        CodeClass codeClass,
        Asked<Boolean> hole,
        Asked<Optional<Incident>> incident) {

    /** Something that costs a look and is looked up only by the row that asks. */
    @FunctionalInterface
    public interface Asked<T> {

        T answer();
    }

    public Obligation obligation() {
        return paired.obligation();
    }

    public long expected() {
        return paired.obligation().expected();
    }

    public long received() {
        return paired.received();
    }

    boolean nothingCame() {
        return received() == 0;
    }

    /** Whether A = E within the tolerance. */
    public boolean isMet() {
        return areEqual(received(), expected());
    }

    /** Whether the business date is past due + grace. */
    public boolean isOverdue() {
        return businessDate.isAfter(lastDayInTime());
    }

    /** Due + grace. */
    public LocalDate lastDayInTime() {
        return obligation().dueOn().plusDays(graceDays);
    }

    /** The day of its last credit; absent when nothing came. */
    @Nullable
    LocalDate lastReceivedOn() {
        List<Placement> placements = paired.placements();
        return placements.isEmpty()
                ? null
                : placements.get(placements.size() - 1).credit().receivedOn();
    }

    /** Whether the last credit came after due + grace. */
    public boolean cameLate() {
        LocalDate last = lastReceivedOn();
        return last != null && last.isAfter(lastDayInTime());
    }

    boolean payoutIs(PayoutStatus status) {
        return latestPayout != null && latestPayout.status() == status;
    }

    /** Whether a payout that says paid has had its grace: D > {@code paid_on} + grace. */
    boolean creditIsOverdue() {
        return latestPayout != null
                && businessDate.isAfter(latestPayout.receivedOn().plusDays(graceDays));
    }

    /** Whether A equals E then of the last receipt. */
    public boolean wasRightWhenItCame() {
        LocalDate last = lastReceivedOn();
        return last != null && areEqual(received(), obligation().then().on(last));
    }

    /** How many of its credits equal E. */
    public long creditsEqualToExpected() {
        return paired.placements().stream()
                .filter(placement -> areEqual(placement.share(), expected()))
                .count();
    }

    private boolean areEqual(long left, long right) {
        return Math.abs(left - right) <= tolerance;
    }

    /** Calendar days after due + grace, up to the late receipt or else to D; 0 where it is not overdue. */
    long daysOverdue() {
        LocalDate last = lastReceivedOn();
        if (received() >= expected() && last != null) {
            return Math.max(0, ChronoUnit.DAYS.between(lastDayInTime(), last));
        }
        return Math.max(0, ChronoUnit.DAYS.between(lastDayInTime(), businessDate));
    }
}
