package dev.daejo.reconciliation;

import dev.daejo.reconciliation.program.Closing;
import dev.daejo.reconciliation.program.PaidBy;
import dev.daejo.reconciliation.program.Program;
import dev.daejo.reconciliation.statement.Payout;
import dev.daejo.reconciliation.statement.PayoutStatus;
import dev.daejo.reconciliation.statement.StatementCredit;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which rows that name a program are money for it on the business date, and why the others are not (section 5). */
final class CreditRule {

    private final Program program;
    private final LocalDate businessDate;
    private final Closing closing;

    CreditRule(Program program, LocalDate businessDate) {
        this.program = program;
        this.businessDate = businessDate;
        closing = Closing.of(program);
    }

    /** Whether a statement line of the program is a credit. */
    boolean counts(StatementCredit line) {
        return ruleAgainst(line) == null;
    }

    /** Whether a payout of the program is a credit. */
    boolean counts(Payout payout) {
        return ruleAgainst(payout) == null;
    }

    /** Why a statement line of the program is no credit; empty when it is one. */
    Optional<NoCredit.Why> keptOut(StatementCredit line) {
        return Optional.ofNullable(ruleAgainst(line));
    }

    /** Why a payout of the program is no credit; empty when it is one. */
    Optional<NoCredit.Why> keptOut(Payout payout) {
        return Optional.ofNullable(ruleAgainst(payout));
    }

    private NoCredit.@Nullable Why ruleAgainst(StatementCredit line) {
        if (program.paidBy() != PaidBy.STATEMENT) {
            return NoCredit.Why.OTHER_CHANNEL;
        }
        return line.inWon() ? ruleAgainst(line.amount(), line.postedOn()) : NoCredit.Why.NOT_IN_WON;
    }

    private NoCredit.@Nullable Why ruleAgainst(Payout payout) {
        if (program.paidBy() != PaidBy.PAYOUT) {
            return NoCredit.Why.OTHER_CHANNEL;
        }
        return payout.status() == PayoutStatus.PAID
                ? ruleAgainst(payout.amount(), payout.receivedOn())
                : NoCredit.Why.NOT_PAID;
    }

    private NoCredit.@Nullable Why ruleAgainst(long amount, LocalDate receivedOn) {
        if (amount == 0) {
            return NoCredit.Why.NOTHING;
        }
        if (receivedOn.isAfter(businessDate)) {
            return NoCredit.Why.NOT_YET;
        }
        return closing.creditTakesPart(receivedOn, businessDate) ? null : NoCredit.Why.LONG_CLOSED;
    }
}
