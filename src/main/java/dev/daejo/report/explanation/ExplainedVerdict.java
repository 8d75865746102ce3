package dev.daejo.report.explanation;

import dev.daejo.reconciliation.discrepancy.DiscrepancyType;
import dev.daejo.reconciliation.expectation.Promise;
import dev.daejo.reconciliation.explanation.Judged;
import dev.daejo.reconciliation.explanation.PromiseExplanation;
import dev.daejo.reconciliation.statement.Incident;
import dev.daejo.reconciliation.statement.Payout;
import java.time.LocalDate;

/** What the table of types asked of an obligation, and the row of it that applied. */
final class ExplainedVerdict {

    private final ExplanationWords words;
    private final TextLines text;

    ExplainedVerdict(ExplanationWords words, TextLines text) {
        this.words = words;
        this.text = text;
    }

    void add(PromiseExplanation promise, LocalDate businessDate) {
        Judged judged = promise.judged();
        text.add(1, words.of("verdict"));
        text.add(
                2,
                words.of("verdict.amounts", words.won(promise.obligation().expected()), words.won(judged.received())));
        text.add(
                2,
                words.of(
                        judged.overdue() ? "verdict.overdue" : "verdict.not-overdue",
                        businessDate,
                        judged.lastDayInTime()));
        addReceipts(promise);
        addPayouts(promise);
        if (judged.received() < promise.obligation().expected()) {
            addExcuses(judged);
        }
        text.add(2, words.of("verdict.row", row(judged)));
    }

    private void addReceipts(PromiseExplanation promise) {
        Judged judged = promise.judged();
        if (judged.cameLate()) {
            text.add(2, words.of("verdict.late"));
        }
        if (judged.wasRightWhenItCame()
                && judged.received() != promise.obligation().expected()) {
            text.add(2, words.of("verdict.then"));
        }
        if (judged.equalCredits() > 1) {
            text.add(2, words.of("verdict.equal", judged.equalCredits()));
        }
    }

    private void addPayouts(PromiseExplanation promise) {
        Judged judged = promise.judged();
        if (judged.payouts().isEmpty()
                && judged.received() == 0
                && !(promise.obligation().promise() instanceof Promise.Refund)) {
            text.add(2, words.of("verdict.no-payout"));
        }
        judged.payouts().forEach(payout -> text.add(2, payout(payout)));
        if (judged.payouts().stream().anyMatch(payout -> !payout.code().isEmpty())) {
            text.add(2, words.of("verdict.class", judged.codeClass()));
        }
    }

    private void addExcuses(Judged judged) {
        text.add(2, judged.hole().map(this::hole).orElseGet(() -> words.of("verdict.no-hole")));
        text.add(2, judged.incident().map(this::incident).orElseGet(() -> words.of("verdict.no-incident")));
    }

    private String hole(Judged.MissingDay hole) {
        return words.of(
                "verdict.hole",
                hole.source().counterpartyId(),
                words.ofValue("source", hole.source().kind()),
                hole.day());
    }

    private String incident(Incident incident) {
        return words.of(
                "verdict.incident",
                incident.system(),
                incident.incidentId(),
                incident.startsAt(),
                incident.endsAt(),
                incident.origin());
    }

    private String payout(Payout payout) {
        String row = words.of(
                "verdict.payout",
                payout.origin(),
                payout.processedAt().toLocalDate(),
                payout.status(),
                words.won(payout.amount()));
        return payout.code().isEmpty() ? row : row + words.of("verdict.code", payout.code());
    }

    private String row(Judged judged) {
        DiscrepancyType type = judged.type();
        return type == null ? words.ofValue("row", judged.fate()) : type + ": " + words.ofValue("row", type);
    }
}
