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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a purchase counts for a program, or which rule keeps it out (contract, section 4, "What counts"). */
public final class Counting {

    private Counting() {}

    /** Whether a purchase counts. */
    static boolean counts(Program program, Purchase purchase) {
        return ruleAgainst(program, purchase) == null;
    }

    /** As {@link #counts}, as if the program had always run: for the month before, when it decides the tier. */
    static boolean countsOnAnyDay(Program program, Purchase purchase) {
        return ruleAgainstOnAnyDay(program.eligibility(), purchase) == null;
    }

    /** The rule that keeps a purchase out; empty when it counts. */
    public static Optional<Why> keptOut(Program program, Purchase purchase) {
        return Optional.ofNullable(ruleAgainst(program, purchase));
    }

    /** As {@link #keptOut}, as if the program had always run: for the month before, when it decides the tier. */
    public static Optional<Why> keptOutOnAnyDay(Program program, Purchase purchase) {
        return Optional.ofNullable(ruleAgainstOnAnyDay(program.eligibility(), purchase));
    }

    private static @Nullable Why ruleAgainst(Program program, Purchase purchase) {
        LocalDate usedOn = purchase.usedAt().toLocalDate();
        if (usedOn.isBefore(program.startsOn()) || usedOn.isAfter(program.endsOn())) {
            return Why.OUTSIDE_PROGRAM_DAYS;
        }
        return ruleAgainstOnAnyDay(program.eligibility(), purchase);
    }

    private static @Nullable Why ruleAgainstOnAnyDay(Eligibility eligibility, Purchase purchase) {
        if (!purchase.inWon()) {
            return Why.NOT_IN_WON;
        }
        if (!passes(eligibility.statements(), purchase.counterpartyId())) {
            return Why.STATEMENT_NOT_LISTED;
        }
        Why ofLists = listAgainst(eligibility, purchase);
        return ofLists == null ? amountAgainst(eligibility, purchase.amount()) : ofLists;
    }

    /** An empty include list lets all pass. */
    private static boolean passes(Set<String> included, String value) {
        return included.isEmpty() || included.contains(value);
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

    private static @Nullable Why listAgainst(Eligibility eligibility, Purchase purchase) {
        if (!passes(eligibility.includeCategories(), purchase.category())) {
            return Why.CATEGORY_NOT_INCLUDED;
        }
        if (eligibility.excludeCategories().contains(purchase.category())) {
            return Why.CATEGORY_EXCLUDED;
        }
        if (!passes(eligibility.includeChannels(), purchase.channel())) {
            return Why.CHANNEL_NOT_INCLUDED;
        }
        return eligibility.excludeChannels().contains(purchase.channel()) ? Why.CHANNEL_EXCLUDED : null;
    }

    private static @Nullable Why amountAgainst(Eligibility eligibility, long amount) {
        if (amount < eligibility.minPayment()) {
            return Why.BELOW_MIN_PAYMENT;
        }
        return amount > eligibility.maxPayment() ? Why.ABOVE_MAX_PAYMENT : null;
    }
}
