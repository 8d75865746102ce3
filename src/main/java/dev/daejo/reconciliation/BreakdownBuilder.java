package dev.daejo.reconciliation;

import dev.daejo.reconciliation.expectation.Obligation;
import dev.daejo.reconciliation.pairing.Credit;
import dev.daejo.reconciliation.pairing.PairedObligation;
import dev.daejo.reconciliation.pairing.Placement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Collects the shares of one member; of days those near the business date, so that their number is bounded. */
final class BreakdownBuilder {

    private static final int DAYS_BEFORE = 60;
    private static final int DAYS_AFTER = 30;
    /** Five pay days of a month each, the last of them as old as it can be, and some more. */
    private static final int PAY_DAYS_BEFORE = 190;

    private final LocalDate businessDate;
    private final LocalDate from;
    private final LocalDate to;
    private final Map<Share, Tally> shares = new HashMap<>();

    BreakdownBuilder(LocalDate businessDate) {
        this.businessDate = businessDate;
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

    void placed(Placement placement, Tally tally) {
        shares.merge(Share.ofStep(placement.step()), tally, Tally::plus);
    }

    /** How an obligation stands whose pay day has come. */
    void ofPayDay(Obligation obligation, Total total, long amount) {
        LocalDate due = obligation.dueOn();
        if (amount > 0 && !due.isAfter(businessDate) && !due.isBefore(businessDate.minusDays(PAY_DAYS_BEFORE))) {
            shares.merge(Share.ofPayDay(obligation.programId(), due, total), new Tally(1, amount), Tally::plus);
        }
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
