package dev.daejo.twin;

import dev.daejo.reconciliation.MemberLedger;
import dev.daejo.reconciliation.Total;
import dev.daejo.reconciliation.program.Counterparty;
import dev.daejo.reconciliation.program.Program;
import dev.daejo.reconciliation.statement.Cancel;
import dev.daejo.reconciliation.statement.Payout;
import dev.daejo.reconciliation.statement.StatementCredit;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The rules of the contract, sections 4 and 5, and the totals of section 6, once more. */
final class Twin {

    private static final int REFUND_WINDOW = 45;

    private final World world;
    private final Fired fired;

    Twin(World world, Fired fired) {
        this.world = world;
        this.fired = fired;
    }

    TwinOutcome reconcile(MemberLedger ledger) {
        TwinOutcome.Builder outcome = new TwinOutcome.Builder();
        TwinJudge judge = new TwinJudge(world, ledger.memberId(), outcome, fired);
        for (Program program : world.terms().programs().values()) {
            new TwinProgram(world, program, ledger, fired).reconcile(judge, outcome);
        }
        new TwinRefunds(world, ledger, judge, outcome, fired).reconcile();
        ledger.credits().forEach(line -> unknown(line, judge));
        ledger.payouts().forEach(payout -> unknown(payout, judge));
        ledger.cancels().forEach(cancel -> unlinked(cancel, ledger, outcome));
        return outcome.build();
    }

    // Programs that nobody knows

    private void unknown(StatementCredit line, TwinJudge judge) {
        if (!line.programId().isEmpty() && isUnknown(line.programId())) {
            unknown(line.programId(), TwinProgram.ofLine(line, fired), judge);
        }
    }

    private void unknown(Payout payout, TwinJudge judge) {
        if (isUnknown(payout.programId())) {
            unknown(payout.programId(), TwinProgram.ofPayout(payout, world.businessDate(), fired), judge);
        }
    }

    private boolean isUnknown(String programId) {
        return !programId.equals(Program.REFUND) && !world.terms().programs().containsKey(programId);
    }

    private void unknown(String programId, @Nullable TwinCredit credit, TwinJudge judge) {
        if (credit != null) {
            fired.mark(Rule.CREDIT_OF_AN_UNKNOWN_PROGRAM);
            judge.leftOver(programId, credit.counterpartyId(), credit, Rule.UNKNOWN_PROGRAM, false, null);
        }
    }

    // Cancels without a purchase

    private void unlinked(Cancel cancel, MemberLedger ledger, TwinOutcome.Builder outcome) {
        if (TwinExpectation.purchaseOf(cancel, ledger.purchases(), fired) != null) {
            return;
        }
        if (isWithinAHorizon(cancel)) {
            fired.mark(Rule.CANCEL_UNLINKED);
            outcome.add(Total.UNLINKED_CANCELS, cancel.amount());
        } else {
            fired.mark(Rule.CANCEL_UNLINKED_BEYOND_THE_HORIZON);
        }
    }

    /** Whether any program, or the refunds of the counterparty that posted it, still looks at the day of a cancel. */
    private boolean isWithinAHorizon(Cancel cancel) {
        LocalDate day = cancel.postedOn();
        for (Program program : world.terms().programs().values()) {
            if (isWithin(program.closeAfterDays(), program.matchDaysBefore() + program.matchDaysAfter(), day)) {
                return true;
            }
        }
        Counterparty counterparty = world.terms().counterparty(cancel.counterpartyId());
        return isWithin(counterparty.closeAfterDays(), REFUND_WINDOW, day);
    }

    private boolean isWithin(@Nullable Integer closeAfterDays, int window, LocalDate day) {
        return closeAfterDays == null
                || !day.isBefore(world.businessDate().minusDays(closeAfterDays).minusDays(window));
    }
}
