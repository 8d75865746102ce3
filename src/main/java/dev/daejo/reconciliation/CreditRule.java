package dev.daejo.reconciliation;

import dev.daejo.reconciliation.pairing.Credit;
import dev.daejo.reconciliation.program.Closing;
import dev.daejo.reconciliation.program.PaidBy;
import dev.daejo.reconciliation.program.Program;
import dev.daejo.reconciliation.statement.Payout;
import dev.daejo.reconciliation.statement.PayoutStatus;
import dev.daejo.reconciliation.statement.StatementCredit;
import java.time.LocalDate;
import java.util.Optional;

/** Which rows that name a program are money for it on the business date, and why the others are not (section 5). */
final class CreditRule {

    private final Program program;
    private final LocalDate businessDate;

    CreditRule(Program program, LocalDate businessDate) {
        this.program = program;
        this.businessDate = businessDate;
    }

    /** Why a statement line of the program is no credit; empty when it is one. */
    Optional<NoCredit.Why> keptOut(StatementCredit line) {
        if (program.paidBy() != PaidBy.STATEMENT) {
            return Optional.of(NoCredit.Why.OTHER_CHANNEL);
        }
        return line.inWon() ? keptOut(Credit.of(line)) : Optional.of(NoCredit.Why.NOT_IN_WON);
    }

    /** Why a payout of the program is no credit; empty when it is one. */
    Optional<NoCredit.Why> keptOut(Payout payout) {
        if (program.paidBy() != PaidBy.PAYOUT) {
            return Optional.of(NoCredit.Why.OTHER_CHANNEL);
        }
        return payout.status() == PayoutStatus.PAID ? keptOut(Credit.of(payout)) : Optional.of(NoCredit.Why.NOT_PAID);
    }

    private Optional<NoCredit.Why> keptOut(Credit credit) {
        if (credit.amount() == 0) {
            return Optional.of(NoCredit.Why.NOTHING);
        }
        if (credit.receivedOn().isAfter(businessDate)) {
            return Optional.of(NoCredit.Why.NOT_YET);
        }
        return Closing.of(program).creditTakesPart(credit.receivedOn(), businessDate)
                ? Optional.empty()
                : Optional.of(NoCredit.Why.LONG_CLOSED);
    }
}
