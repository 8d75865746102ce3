package dev.daejo.twin;

import dev.daejo.reconciliation.MemberLedger;
import dev.daejo.reconciliation.program.PaidBy;
import dev.daejo.reconciliation.program.Program;
import dev.daejo.reconciliation.statement.Cancel;
import dev.daejo.reconciliation.statement.Payout;
import dev.daejo.reconciliation.statement.PayoutStatus;
import dev.daejo.reconciliation.statement.RefundRequest;
import dev.daejo.reconciliation.statement.RowOrigin;
import dev.daejo.reconciliation.statement.StatementCredit;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The money of a member that must have a place in the outcome, by the rows that tell it; paired or not. */
final class Arrived {

    private final World world;
    private final MemberLedger ledger;

    Arrived(World world, MemberLedger ledger) {
        this.world = world;
        this.ledger = ledger;
    }

    /** What is a credit whatever is due; where nothing closes. */
    Map<RowOrigin, Long> credits() {
        Map<RowOrigin, Long> credits = new HashMap<>();
        ledger.credits().stream().filter(this::isOurs).forEach(line -> credits.put(line.origin(), line.amount()));
        ledger.payouts().stream().filter(this::isOurs).forEach(payout -> credits.put(payout.origin(), payout.amount()));
        return credits;
    }

    /** The same with what is a credit only if it answers a refund. */
    Map<RowOrigin, Long> creditsAndCancels() {
        Map<RowOrigin, Long> all = credits();
        ledger.cancels().forEach(cancel -> all.put(cancel.origin(), cancel.amount()));
        return all;
    }

    /** What is a credit if it answers a refund, and nothing otherwise. */
    long mostOfCancels() {
        return ledger.cancels().stream().mapToLong(Cancel::amount).sum();
    }

    private boolean isOurs(StatementCredit line) {
        Program program = world.terms().programs().get(line.programId());
        if (program != null) {
            return program.paidBy() == PaidBy.STATEMENT;
        }
        Set<String> requests =
                ledger.refunds().stream().map(RefundRequest::requestId).collect(Collectors.toSet());
        return !line.programId().isEmpty() || requests.contains(line.reference());
    }

    private boolean isOurs(Payout payout) {
        Program program = world.terms().programs().get(payout.programId());
        return payout.status() == PayoutStatus.PAID
                && !payout.receivedOn().isAfter(world.businessDate())
                && !payout.programId().equals(Program.REFUND)
                && (program == null || program.paidBy() == PaidBy.PAYOUT);
    }
}
