package dev.daejo.report.page;

import dev.daejo.reconciliation.Tally;
import dev.daejo.reconciliation.discrepancy.Discrepancy;
import dev.daejo.reconciliation.discrepancy.EvidenceKind;
import dev.daejo.report.words.Figures;
import dev.daejo.report.words.Phrase;
import dev.daejo.report.words.Phrases;
import java.math.BigInteger;
import java.util.List;

/**
 * Tells in one line how a case comes to its amount: what counted, what follows from it, what came and what is left. The rule
 * of the program between the first two is told by the command {@code explain}.
 */
final class Arithmetic {

    private static final List<EvidenceKind> WHAT_COUNTED =
            List.of(EvidenceKind.EXPECTED, EvidenceKind.REFUND_REQUEST, EvidenceKind.PURCHASE, EvidenceKind.CANCEL);

    private final Phrases words;

    Arithmetic(Phrases words) {
        this.words = words;
    }

    Phrase of(Discrepancy found, EvidenceSums evidence) {
        return counted(evidence).then(" → ", result(found)).then(" · ", overdue(found));
    }

    private Phrase counted(EvidenceSums evidence) {
        Phrase line = Phrase.NONE;
        for (EvidenceKind kind : WHAT_COUNTED) {
            line = line.then(kind == EvidenceKind.CANCEL ? " − " : " + ", counted(kind, evidence.of(kind)));
        }
        BigInteger baseline = evidence.of(EvidenceKind.ENROLLMENT).amount();
        return baseline.signum() == 0 ? line : line.then(" · ", words.of("arithmetic.ENROLLMENT", baseline));
    }

    private Phrase counted(EvidenceKind kind, Tally tally) {
        return tally.count() == 0 ? Phrase.NONE : words.of("arithmetic." + kind.name(), tally.count(), tally.amount());
    }

    private Phrase result(Discrepancy found) {
        Phrase difference = Phrase.same(Figures.grouped(Math.abs(found.difference())));
        Phrase outcome = found.difference() < 0
                ? words.of("arithmetic.lacking", difference)
                : found.difference() > 0 ? words.of("arithmetic.beyond", difference) : words.of("arithmetic.even");
        return words.of(
                "arithmetic.result",
                Phrase.same(Figures.grouped(found.expected())),
                Phrase.same(Figures.grouped(found.received())),
                outcome);
    }

    private Phrase overdue(Discrepancy found) {
        return found.daysOverdue() == 0 ? Phrase.NONE : words.of("arithmetic.overdue", found.daysOverdue());
    }
}
