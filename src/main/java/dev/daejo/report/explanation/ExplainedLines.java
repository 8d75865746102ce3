package dev.daejo.report.explanation;

import dev.daejo.reconciliation.discrepancy.Why;
import dev.daejo.reconciliation.expectation.Working;
import dev.daejo.reconciliation.explanation.LineNote;
import dev.daejo.reconciliation.explanation.PromiseExplanation;
import dev.daejo.reconciliation.statement.Cancel;
import dev.daejo.reconciliation.statement.Purchase;
import java.time.YearMonth;
import java.util.List;
import java.util.StringJoiner;

/** The lines of the statements that were looked at, each with why it counted or not. */
final class ExplainedLines {

    private final ExplanationWords words;
    private final TextLines text;

    ExplainedLines(ExplanationWords words, TextLines text) {
        this.words = words;
        this.text = text;
    }

    void add(PromiseExplanation promise) {
        if (!promise.decidingLines().isEmpty()) {
            text.add(1, words.of("lines.deciding", decidedBy(promise)));
            addEach(2, promise.decidingLines());
        }
        if (promise.working() != null || !promise.lines().isEmpty()) {
            text.add(1, words.of("lines"));
            addEach(2, promise.lines());
        }
    }

    private static YearMonth decidedBy(PromiseExplanation promise) {
        if (promise.working() instanceof Working.OfMonth month && month.before().tier() != null) {
            return month.before().tier().decidedBy();
        }
        throw new IllegalStateException("Lines of another month decide only a tier");
    }

    void addEach(int depth, List<LineNote> notes) {
        notes.forEach(note -> text.add(depth, line(note)));
        if (notes.isEmpty()) {
            text.add(depth, words.of("line.none"));
        }
    }

    private String line(LineNote note) {
        String counted = words.of(note.counted() ? "line.counted" : "line.kept-out");
        String why = note.why() == Why.EXPLAINS ? words.of("line.refunded") : words.ofReports("why", note.why());
        if (note.line() instanceof Cancel cancel) {
            return cancel(cancel, note, counted, why);
        }
        return note.line() instanceof Purchase purchase
                ? purchase(purchase, counted, why)
                : note.line().origin().toString();
    }

    private String purchase(Purchase purchase, String counted, String why) {
        return words.of(
                purchase.inWon() ? "line.purchase" : "line.purchase.foreign",
                counted,
                purchase.origin(),
                purchase.usedAt().toLocalDate(),
                purchase.postedOn(),
                purchase.approvalNo(),
                purchase.card().lastFour(),
                purchase.inWon() ? words.won(purchase.amount()) : purchase.currency(),
                where(purchase) + why);
    }

    /** Category and channel, since lists of them keep lines out. */
    private String where(Purchase purchase) {
        StringJoiner where = new StringJoiner(", ", "", "; ").setEmptyValue("");
        if (!purchase.category().isEmpty()) {
            where.add(words.of("line.category", purchase.category()));
        }
        if (!purchase.channel().isEmpty()) {
            where.add(words.of("line.channel", purchase.channel()));
        }
        return where.toString();
    }

    private String cancel(Cancel cancel, LineNote note, String counted, String why) {
        Purchase cancelled = note.cancelled();
        if (cancelled == null) {
            return words.of(
                    "line.cancel.unlinked",
                    counted,
                    cancel.origin(),
                    cancel.usedAt().toLocalDate(),
                    cancel.postedOn(),
                    cancel.originalApprovalNo(),
                    words.won(cancel.amount()),
                    why);
        }
        return words.of(
                "line.cancel",
                counted,
                cancel.origin(),
                cancel.usedAt().toLocalDate(),
                cancel.postedOn(),
                cancel.originalApprovalNo(),
                cancelled.origin(),
                words.won(cancel.amount()),
                words.won(note.takenOff()),
                why);
    }
}
