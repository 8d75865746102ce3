package dev.daejo.reconciliation;

import dev.daejo.reconciliation.pairing.Credit;
import dev.daejo.reconciliation.pairing.PairedObligation;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Collects the shares of one member; of days those near the business date, so that their number is bounded. */
final class BreakdownBuilder {

    private static final int DAYS_BEFORE = 60;
    private static final int DAYS_AFTER = 30;

    private final LocalDate from;
    private final LocalDate to;
    private final Map<Share, Tally> shares = new HashMap<>();

    BreakdownBuilder(LocalDate businessDate) {
        this.from = businessDate.minusDays(DAYS_BEFORE);
        this.to = businessDate.plusDays(DAYS_AFTER);
    }

    void promised(PairedObligation paired, Total total, long amount) {
        ofProgram(paired.obligation().programId(), total, new Tally(1, amount));
        if (total == Total.EXPECTED || total == Total.SETTLED) {
            onDay(paired.obligation().dueOn(), total, new Tally(1, amount));
        }
    }

    void arrived(String programId, Credit credit, Tally tally) {
        ofProgram(programId, Total.CREDITS, tally);
        onDay(credit.receivedOn(), Total.CREDITS, tally);
    }

    void ofProgram(String programId, Total total, Tally tally) {
        shares.merge(Share.ofProgram(programId, total), tally, Tally::plus);
    }

    Breakdown breakdown() {
        return shares.isEmpty() ? Breakdown.NONE : new Breakdown(shares);
    }

    private void onDay(LocalDate day, Total total, Tally tally) {
        if (!day.isBefore(from) && !day.isAfter(to)) {
            shares.merge(Share.onDay(day, total), tally, Tally::plus);
        }
    }
}
