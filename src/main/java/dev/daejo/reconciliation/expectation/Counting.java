package dev.daejo.reconciliation.expectation;

import dev.daejo.reconciliation.discrepancy.Why;
import dev.daejo.reconciliation.expectation.LinkedPurchase.TakenOff;
import dev.daejo.reconciliation.program.CancelRule;
import dev.daejo.reconciliation.program.Eligibility;
import dev.daejo.reconciliation.program.Program;
import dev.daejo.reconciliation.program.ProgramKind;
import dev.daejo.reconciliation.statement.Cancel;
import dev.daejo.reconciliation.statement.Purchase;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Whether a purchase counts for a program, or which rule keeps it out (contract, section 4, "What counts"). */
public final class Counting {

    private Counting() {}

    /** The rule that keeps a purchase out; empty when it counts. */
    public static Optional<Why> keptOut(Program program, Purchase purchase) {
        LocalDate usedOn = purchase.usedAt().toLocalDate();
        if (usedOn.isBefore(program.startsOn()) || usedOn.isAfter(program.endsOn())) {
            return Optional.of(Why.OUTSIDE_PROGRAM_DAYS);
        }
        return keptOutOnAnyDay(program, purchase);
    }

    /** As {@link #keptOut}, as if the program had always run: for the month before, when it decides the tier. */
    public static Optional<Why> keptOutOnAnyDay(Program program, Purchase purchase) {
        Eligibility eligibility = program.eligibility();
        if (!purchase.inWon()) {
            return Optional.of(Why.NOT_IN_WON);
        }
        if (!eligibility.statements().isEmpty() && !eligibility.statements().contains(purchase.counterpartyId())) {
            return Optional.of(Why.STATEMENT_NOT_LISTED);
        }
        return keptOutByLists(eligibility, purchase).or(() -> keptOutByAmount(eligibility, purchase.amount()));
    }

    /** The month in which a cancel takes its amount off; in {@code PER_PAYMENT} always that of its own payment. */
    public static YearMonth monthOf(Program program, Purchase purchase, Cancel cancel) {
        boolean byPosting =
                program.cancelRule() == CancelRule.CANCEL_PERIOD && program.kind() != ProgramKind.PER_PAYMENT;
        return byPosting ? YearMonth.from(cancel.postedOn()) : YearMonth.from(purchase.usedAt());
    }

    /** Why a cancel of a purchase takes its amount off, or not all of it. */
    public static Why ofCancel(TakenOff taken, boolean purchaseCounts) {
        if (!purchaseCounts) {
            return Why.PURCHASE_DOES_NOT_COUNT;
        }
        return taken.amount() == taken.cancel().amount() ? Why.COUNTS : Why.BEYOND_PURCHASE;
    }

    private static Optional<Why> keptOutByLists(Eligibility eligibility, Purchase purchase) {
        if (!eligibility.includeCategories().isEmpty()
                && !eligibility.includeCategories().contains(purchase.category())) {
            return Optional.of(Why.CATEGORY_NOT_INCLUDED);
        }
        if (eligibility.excludeCategories().contains(purchase.category())) {
            return Optional.of(Why.CATEGORY_EXCLUDED);
        }
        if (!eligibility.includeChannels().isEmpty()
                && !eligibility.includeChannels().contains(purchase.channel())) {
            return Optional.of(Why.CHANNEL_NOT_INCLUDED);
        }
        return eligibility.excludeChannels().contains(purchase.channel())
                ? Optional.of(Why.CHANNEL_EXCLUDED)
                : Optional.empty();
    }

    private static Optional<Why> keptOutByAmount(Eligibility eligibility, long amount) {
        if (amount < eligibility.minPayment()) {
            return Optional.of(Why.BELOW_MIN_PAYMENT);
        }
        return amount > eligibility.maxPayment() ? Optional.of(Why.ABOVE_MAX_PAYMENT) : Optional.empty();
    }
}
