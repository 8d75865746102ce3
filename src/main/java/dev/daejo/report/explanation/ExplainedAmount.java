package dev.daejo.report.explanation;

import dev.daejo.reconciliation.expectation.Gross;
import dev.daejo.reconciliation.expectation.PeriodCap;
import dev.daejo.reconciliation.expectation.Promise;
import dev.daejo.reconciliation.expectation.Working;
import dev.daejo.reconciliation.expectation.Working.BeforeCaps;
import dev.daejo.reconciliation.expectation.Working.Increase;
import dev.daejo.reconciliation.expectation.Working.OfPayment;
import dev.daejo.reconciliation.expectation.Working.TierChoice;
import dev.daejo.reconciliation.explanation.PromiseExplanation;
import dev.daejo.reconciliation.program.Tier;
import org.jspecify.annotations.Nullable;

/** The arithmetic of an obligation, step by step. */
final class ExplainedAmount {

    private final ExplanationWords words;
    private final TextLines text;

    ExplainedAmount(ExplanationWords words, TextLines text) {
        this.words = words;
        this.text = text;
    }

    void add(PromiseExplanation promise) {
        text.add(1, words.of("working"));
        Working working = promise.working();
        if (working instanceof Working.OfMonth month) {
            addMonth(month);
        } else if (working instanceof Working.OfPayments payments) {
            addPayments(payments);
        } else if (working instanceof OfPayment payment) {
            addPayment(2, payment);
        } else {
            text.add(2, asItStands(promise.obligation().promise()));
        }
    }

    private String asItStands(Promise promise) {
        if (promise instanceof Promise.Listed listed) {
            return words.of(
                    "working.listed",
                    listed.row().origin(),
                    words.won(listed.row().amount()));
        }
        if (promise instanceof Promise.Refund refund) {
            return words.of(
                    "working.refund",
                    refund.request().origin(),
                    words.won(refund.request().amount()));
        }
        throw new IllegalStateException("What is computed has a working");
    }

    private void addMonth(Working.OfMonth month) {
        BeforeCaps before = month.before();
        text.add(2, words.of("working.spend", words.won(before.spend())));
        addIncrease(before.increase(), before.spend());
        addTier(before.tier());
        text.add(2, gross(before.gross()));
        addCaps(month.cap(), month.leftInAll());
        text.add(2, expected(before.gross().rounded(), month.amount()));
    }

    private void addIncrease(@Nullable Increase increase, long spend) {
        if (increase != null) {
            String base = words.won(increase.base());
            text.add(
                    2,
                    words.of(
                            "working.base",
                            base,
                            ExplanationWords.number(increase.multiplier()),
                            words.won(increase.baseline())));
            text.add(2, words.of("working.above", words.won(increase.above()), words.won(spend), base));
        }
    }

    private void addTier(@Nullable TierChoice choice) {
        if (choice != null) {
            Tier chosen = choice.chosen();
            text.add(
                    2,
                    chosen == null
                            ? words.of("working.tier.none", choice.decidedBy(), words.won(choice.spend()))
                            : words.of(
                                    "working.tier",
                                    choice.decidedBy(),
                                    words.won(choice.spend()),
                                    words.won(chosen.fromSpend())));
        }
    }

    private String gross(Gross gross) {
        Long fixed = gross.fixedAmount();
        if (fixed != null) {
            return words.of("working.fixed", words.won(fixed), words.won(gross.rounded()));
        }
        return gross.rate() == null
                ? words.of("working.nothing")
                : words.of(
                        "working.rate",
                        words.won(gross.of()),
                        ExplanationWords.number(gross.rate()),
                        words.won(gross.product()),
                        words.won(gross.unit()),
                        words.won(gross.rounded()));
    }

    private void addCaps(PeriodCap cap, long leftInAll) {
        text.add(
                2,
                cap.from() == PeriodCap.From.NONE
                        ? words.of("cap.none")
                        : words.of("cap", words.won(cap.won()), words.ofValue("cap.from", cap.from())));
        if (!ExplanationWords.isUnlimited(leftInAll)) {
            text.add(2, words.of("cap.left-in-all", words.won(leftInAll)));
        }
    }

    private String expected(long before, long amount) {
        return amount < before
                ? words.of("working.capped", words.won(amount), words.won(before))
                : words.of("working.expected", words.won(amount));
    }

    private void addPayments(Working.OfPayments month) {
        addCaps(month.cap(), month.leftInAll());
        month.payments().forEach(payment -> addPayment(2, payment));
        text.add(2, words.of("working.expected", words.won(month.amount())));
    }

    private void addPayment(int depth, OfPayment payment) {
        text.add(
                depth,
                words.of(
                        "working.payment",
                        payment.payment().purchase().usedAt().toLocalDate(),
                        payment.payment().purchase().approvalNo(),
                        payment.payment().purchase().origin(),
                        words.won(payment.payment().net())));
        if (!payment.counts()) {
            text.add(depth + 1, words.of("working.payment.count"));
            return;
        }
        text.add(depth + 1, gross(payment.gross()));
        if (payment.given() < payment.gross().rounded()) {
            text.add(depth + 1, words.of("working.payment.cap", words.won(payment.given())));
        }
        text.add(
                depth + 1,
                words.of(
                        "working.payment.amount",
                        words.cap(payment.leftInMonth()),
                        words.cap(payment.leftInAll()),
                        words.won(payment.amount())));
    }
}
