package dev.daejo.reconciliation.program;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From when on nobody asks any more (contract, section 4, "Closing"): what is closed is neither reported nor in the
 * totals, and what lies beyond the windows of what could still be open takes no part in pairing at all.
 *
 * @param afterDays calendar days after which something closes; absent means never
 * @param daysBefore of the window, before due
 * @param daysAfter of the window, after due
 */
public record Closing(@Nullable Integer afterDays, int daysBefore, int daysAfter) {

    /** Days after due within which a refund can arrive; its window begins with the request. */
    public static final int REFUND_DAYS_AFTER = 45;

    public static Closing of(Program program) {
        return new Closing(program.closeAfterDays(), program.matchDaysBefore(), program.matchDaysAfter());
    }

    /** Of refunds, by the counterparty that the request or the money's file names; one no longer known never closes. */
    public static Closing ofRefunds(Terms terms, String counterpartyId) {
        Counterparty counterparty = terms.counterparties().get(counterpartyId);
        return new Closing(counterparty == null ? null : counterparty.closeAfterDays(), 0, REFUND_DAYS_AFTER);
    }

    /** Whether something due or received on a day is closed on the business date. */
    public boolean isClosed(LocalDate day, LocalDate businessDate) {
        return day.isBefore(firstDayWithin(0, businessDate));
    }

    /** Whether an obligation of that due day takes part in pairing. */
    public boolean obligationTakesPart(LocalDate due, LocalDate businessDate) {
        return !due.isBefore(obligationsFrom(businessDate));
    }

    /** Whether a credit of that receipt takes part in pairing; also the horizon within which lines are looked at. */
    public boolean creditTakesPart(LocalDate receivedOn, LocalDate businessDate) {
        return !receivedOn.isBefore(creditsFrom(businessDate));
    }

    /** The first due day of which an obligation takes part in pairing; the least date where nothing ever closes. */
    public LocalDate obligationsFrom(LocalDate businessDate) {
        return firstDayWithin(daysAfter, businessDate);
    }

    /** The first day of receipt on which a credit takes part in pairing; the least date where nothing ever closes. */
    public LocalDate creditsFrom(LocalDate businessDate) {
        return firstDayWithin((long) daysBefore + daysAfter, businessDate);
    }

    private LocalDate firstDayWithin(long furtherDays, LocalDate businessDate) {
        return afterDays == null ? LocalDate.MIN : businessDate.minusDays(afterDays + furtherDays);
    }
}
