package dev.daejo.reconciliation;

import dev.daejo.reconciliation.OutcomeBuilder.Finished;
import dev.daejo.reconciliation.discrepancy.Cause;
import dev.daejo.reconciliation.discrepancy.Discrepancy;
import dev.daejo.reconciliation.discrepancy.DiscrepancyType;
import dev.daejo.reconciliation.discrepancy.Judgement;
import dev.daejo.reconciliation.expectation.LineHistory;
import dev.daejo.reconciliation.pairing.Credit;
import dev.daejo.reconciliation.pairing.LeftOver;
import dev.daejo.reconciliation.program.Closing;
import dev.daejo.reconciliation.program.Program;
import dev.daejo.reconciliation.statement.Cancel;
import dev.daejo.reconciliation.statement.Payout;
import dev.daejo.reconciliation.statement.PayoutStatus;
import dev.daejo.reconciliation.statement.StatementCredit;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The core: what one member's ledger says on one business date. A pure function of the ledger and the night, safe to be
 * called by several threads.
 */
public final class Reconciliation {

    private final Night night;
    private final List<ProgramNight> programs;
    private final Set<String> programIds;
    private final Shares shares;

    public Reconciliation(Night night) {
        this.night = night;
        programs = night.terms().programs().values().stream()
                .map(program -> new ProgramNight(program, night))
                .toList();
        programIds = Set.copyOf(night.terms().programs().keySet());
        shares = new Shares(night.businessDate(), programIds);
    }

    /** Reconciles a member; one that cannot be computed is {@code FAILED_TO_RECONCILE} with the reason, never a guess. */
    public MemberOutcome reconcile(MemberLedger ledger) {
        OutcomeSum alone = summing();
        alone.add(ledger);
        return alone.ofOne();
    }

    /** The same of many members, added up. */
    public OutcomeSum summing() {
        return new OutcomeSum(this);
    }

    Finished outcomeOf(MemberLedger ledger) {
        try {
            return reconciled(ledger);
        } catch (RuntimeException error) {
            return failed(ledger, error);
        }
    }

    private Finished reconciled(MemberLedger ledger) {
        OutcomeBuilder outcome = new OutcomeBuilder(ledger, night, shares);
        LineHistory lines = new LineHistory(ledger);
        for (ProgramNight program : programs) {
            new ProgramReconciliation(program, ledger, lines, outcome).reconcile();
        }
        if (RefundGroups.areIn(ledger)) {
            new RefundReconciliation(ledger, night, lines, outcome).reconcile();
        }
        if (namesUnknownProgram(ledger)) {
            creditsOfUnknownPrograms(ledger, night).forEach(credit -> reportUnknownProgram(credit, ledger, outcome));
        }
        for (Cancel cancel : lines.now().unlinked()) {
            if (isWithinHorizon(cancel)) {
                outcome.add(Total.UNLINKED_CANCELS, 1, cancel.amount());
            }
        }
        return outcome.finished();
    }

    private boolean namesUnknownProgram(MemberLedger ledger) {
        for (StatementCredit line : ledger.credits()) {
            if (!programIds.contains(line.programId())) {
                return true;
            }
        }
        for (Payout payout : ledger.payouts()) {
            if (!programIds.contains(payout.programId())) {
                return true;
            }
        }
        return false;
    }

    /** The money of a member for programs that the reference data does not know. */
    public static Stream<Credit> creditsOfUnknownPrograms(MemberLedger ledger, Night night) {
        Stream<Credit> byStatement = ledger.credits().stream()
                .filter(StatementCredit::inWon)
                .filter(line -> !line.programId().isEmpty())
                .map(Credit::of);
        Stream<Credit> byPayout = ledger.payouts().stream()
                .filter(payout -> payout.status() == PayoutStatus.PAID)
                .map(Credit::of);
        return Stream.concat(byStatement, byPayout)
                .filter(credit -> !night.terms().programs().containsKey(credit.programId()))
                .filter(credit -> !credit.programId().equals(Program.REFUND))
                .filter(credit -> credit.amount() > 0)
                .filter(credit -> !credit.receivedOn().isAfter(night.businessDate()));
    }

    private static void reportUnknownProgram(Credit credit, MemberLedger ledger, OutcomeBuilder outcome) {
        outcome.countUnpaired(credit.programId(), credit);
        outcome.add(Judgement.unexpected(
                new LeftOver(credit, false),
                Cause.UNKNOWN_PROGRAM,
                credit.programId(),
                credit.counterpartyId(),
                ledger.memberId()));
    }

    /** Whether anything that is not closed could still ask for a cancel posted on that day. */
    private boolean isWithinHorizon(Cancel cancel) {
        LocalDate posted = cancel.postedOn();
        return Stream.concat(
                        programs.stream().map(ProgramNight::closing),
                        Stream.of(Closing.ofRefunds(night.terms(), cancel.counterpartyId())))
                .anyMatch(closing -> closing.creditTakesPart(posted, night.businessDate()));
    }

    private Finished failed(MemberLedger ledger, RuntimeException error) {
        OutcomeBuilder outcome = new OutcomeBuilder(ledger, night, shares);
        String message = error.getMessage() == null ? "" : ": " + error.getMessage();
        outcome.add(new Discrepancy(
                "",
                DiscrepancyType.FAILED_TO_RECONCILE,
                error.getClass().getSimpleName() + message,
                "",
                "",
                ledger.memberId(),
                null,
                "",
                0,
                0,
                null,
                0,
                "",
                "",
                false,
                List.of(),
                night.businessDate(),
                List.of()));
        return outcome.finished();
    }
}
