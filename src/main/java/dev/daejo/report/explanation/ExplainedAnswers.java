package dev.daejo.report.explanation;

import dev.daejo.intake.masking.CardMask;
import dev.daejo.reconciliation.RefundAnswer;
import dev.daejo.reconciliation.discrepancy.DiscrepancyType;
import dev.daejo.reconciliation.statement.Purchase;
import dev.daejo.reconciliation.statement.RefundRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the refund requests stand that are not approved. */
final class ExplainedAnswers {

    private final ExplanationWords words;
    private final TextLines text;

    ExplainedAnswers(ExplanationWords words, TextLines text) {
        this.words = words;
        this.text = text;
    }

    void add(List<RefundAnswer> answers) {
        if (!answers.isEmpty()) {
            text.add(0, words.of("answers"));
            answers.forEach(this::add);
            text.blank();
        }
    }

    private void add(RefundAnswer answer) {
        RefundRequest request = answer.request();
        text.add(
                1,
                words.of(
                        "answer",
                        request.origin(),
                        request.requestId(),
                        request.approvalNo(),
                        request.requestedAt().toLocalDate(),
                        words.won(request.amount()),
                        request.status(),
                        request.updatedAt().toLocalDate()));
        text.add(2, words.of("answer.last-day", answer.lastAnswerDay()));
        if (!request.code().isEmpty()) {
            text.add(2, words.of("answer.code", request.code(), answer.codeClass()));
        }
        if (!request.rejectReason().isEmpty()) {
            text.add(2, words.of("answer.reason", CardMask.mask(request.rejectReason())));
        }
        addPurchase(answer.purchase());
        text.add(2, result(answer));
    }

    private void addPurchase(@Nullable Purchase purchase) {
        if (purchase != null) {
            text.add(
                    2,
                    words.of(
                            "answer.purchase",
                            purchase.origin(),
                            purchase.usedAt().toLocalDate(),
                            purchase.approvalNo(),
                            words.won(purchase.amount())));
        }
    }

    private String result(RefundAnswer answer) {
        if (answer.closed()) {
            return words.of("answer.closed");
        }
        if (answer.moneyHasCome()) {
            return words.of("answer.money");
        }
        return answer.discrepancy().map(found -> result(found.type())).orElseGet(() -> words.of("answer.waiting"));
    }

    private String result(DiscrepancyType type) {
        return words.of("answer.result", words.ofReports("type", type), type, words.ofValue("answer", type));
    }
}
