package dev.daejo.report.explanation;

import dev.daejo.reconciliation.expectation.Obligation;
import dev.daejo.reconciliation.explanation.PromiseExplanation;
import dev.daejo.reconciliation.explanation.PromiseExplanation.Arrived;
import dev.daejo.reconciliation.pairing.Credit;
import dev.daejo.reconciliation.pairing.PairedObligation;
import dev.daejo.reconciliation.pairing.Refusal;
import dev.daejo.reconciliation.pairing.Refusals;
import dev.daejo.reconciliation.pairing.UnclearSum;
import java.util.List;
import java.util.stream.Collectors;

/** What came, by which step it was placed, and what was refused and why. */
final class ExplainedMoney {

    private final ExplanationWords words;
    private final TextLines text;

    ExplainedMoney(ExplanationWords words, TextLines text) {
        this.words = words;
        this.text = text;
    }

    void add(PromiseExplanation promise) {
        text.add(1, words.of("credits"));
        promise.credits().forEach(this::add);
        if (promise.credits().isEmpty()) {
            text.add(2, words.of("credits.none"));
        }
        if (!promise.refused().isEmpty()) {
            text.add(1, words.of("refused"));
            promise.refused().forEach(refusal -> text.add(2, told(refusal.credit()) + ": " + reason(refusal)));
            addMost(2, promise.refused().size());
        }
    }

    private void add(Arrived arrived) {
        Credit credit = arrived.placement().credit();
        long share = arrived.placement().share();
        text.add(2, told(credit));
        if (share != credit.amount()) {
            text.add(3, words.of("credit.share", words.won(share)));
        }
        text.add(
                3,
                words.of(
                        "credit.step",
                        words.ofValue("step", arrived.placement().step()),
                        words.won(arrived.expectedThen())));
    }

    /** The obligations that a credit which belongs to nothing did not go to. */
    void addRefusedBy(List<Refusal> refused) {
        if (refused.isEmpty()) {
            return;
        }
        text.add(2, words.of("refused.by"));
        for (Refusal refusal : refused) {
            Obligation obligation = refusal.obligation();
            text.add(
                    3,
                    words.of(
                            "refused.promise",
                            obligation.reference(),
                            obligation.dueOn(),
                            words.won(obligation.expected()),
                            reason(refusal)));
        }
        addMost(3, refused.size());
    }

    private void addMost(int depth, int shown) {
        if (shown == Refusals.MOST) {
            text.add(depth, words.of("refused.most", Refusals.MOST));
        }
    }

    private String reason(Refusal refusal) {
        Obligation obligation = refusal.obligation();
        return switch (refusal.reason()) {
            case OUTSIDE_WINDOW -> words.of("reason.OUTSIDE_WINDOW", obligation.windowFrom(), obligation.windowTo());
            case PLACED_ELSEWHERE -> placedElsewhere(refusal);
            case REFERENCE_FITS_NOTHING ->
                words.of("reason.REFERENCE_FITS_NOTHING", refusal.credit().reference());
            case OTHER_AMOUNT -> words.of("reason.OTHER_AMOUNT", words.won(obligation.expected()));
            case AMBIGUOUS_SUM, NOTHING_EXPECTED, ANSWERED_BY_OTHERS -> words.ofValue("reason", refusal.reason());
        };
    }

    private String placedElsewhere(Refusal refusal) {
        PairedObligation other = refusal.placedWith();
        if (other == null) {
            throw new IllegalStateException("A credit was placed elsewhere, but nowhere");
        }
        String steps = other.placements().stream()
                .filter(placement -> placement.credit().equals(refusal.credit()))
                .map(placement -> placement.step().name())
                .collect(Collectors.joining(", "));
        return words.of("reason.PLACED_ELSEWHERE", other.obligation().reference(), steps);
    }

    /** The sums by which nothing was paired. */
    void addUnclear(List<UnclearSum> sums) {
        if (sums.isEmpty()) {
            return;
        }
        text.add(0, words.of("sums"));
        sums.forEach(sum -> text.add(1, unclear(sum)));
        text.blank();
    }

    private String unclear(UnclearSum sum) {
        String target = target(sum);
        return switch (sum.trouble()) {
            case SEVERAL_SETS -> words.of("sum.SEVERAL_SETS", target, members(sum));
            case TOO_MANY_CANDIDATES -> words.of("sum.TOO_MANY_CANDIDATES", target);
        };
    }

    private String target(UnclearSum sum) {
        Obligation owed = sum.owed();
        if (owed != null) {
            return words.of("sum.owed", owed.reference(), words.won(owed.expected()));
        }
        Credit batch = sum.batch();
        if (batch == null) {
            throw new IllegalStateException("A sum of step 3 is an obligation's or a credit's");
        }
        return words.of("sum.batch", batch.origin(), words.won(batch.amount()));
    }

    private String members(UnclearSum sum) {
        return sum.owed() != null
                ? sum.credits().stream()
                        .map(credit -> words.of("sum.member", credit.origin(), words.won(credit.amount())))
                        .collect(Collectors.joining(", "))
                : sum.obligations().stream()
                        .map(part -> words.of("sum.member", part.reference(), words.won(part.expected())))
                        .collect(Collectors.joining(", "));
    }

    private String told(Credit credit) {
        String reference =
                credit.reference().isEmpty() ? "" : ", " + words.of("left-over.reference", credit.reference());
        return words.of(
                        "credit",
                        credit.origin(),
                        credit.receivedOn(),
                        words.ofValue("kind-of", credit.kind()),
                        credit.id(),
                        words.won(credit.amount()))
                + reference;
    }
}
