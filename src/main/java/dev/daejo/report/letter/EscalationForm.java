package dev.daejo.report.letter;

import dev.daejo.reconciliation.claim.LegalGround;
import dev.daejo.reconciliation.discrepancy.Evidence;
import dev.daejo.reconciliation.discrepancy.EvidenceKind;
import dev.daejo.report.words.Figures;
import dev.daejo.report.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * What the forms of the consumer agency ask for, and for a refund by card those of its company too: where to hand it in,
 * trader with contact and address, kind and sum of the damage, the payment, applicant, signature. What is not known here is
 * left to be filled in by hand, never guessed.
 *
 * @param grounds those of the claim, which say whether a card company is to be written to as well
 * @param payments the rows of evidence in which the payment is told
 */
record EscalationForm(
        String trader,
        String kind,
        String damage,
        String applicant,
        Collection<LegalGround> grounds,
        Collection<Evidence> payments) {

    void write(LetterPage page, LocalDate businessDate) {
        Words words = page.words();
        String toFill = words.of("letter.to-fill");
        page.heading("letter.form");
        page.list(places(words));
        page.beginFacts();
        page.fact("letter.form.trader", trader);
        page.fact("letter.form.trader-contact", toFill);
        page.fact("letter.form.trader-address", toFill);
        page.fact("letter.form.kind", words.of("kind." + kind));
        page.fact("letter.form.damage", damage);
        payments.stream()
                .filter(row -> row.kind() == EvidenceKind.PURCHASE)
                .forEach(row -> page.fact("letter.form.payment", payment(words, row)));
        if (grounds.contains(LegalGround.CARD_OBJECTION)) {
            page.fact("letter.form.merchant", toFill);
            page.fact("letter.form.instalments", toFill);
        }
        page.fact("letter.form.receipt", toFill);
        page.fact("letter.form.applicant", applicant);
        page.fact("letter.form.signature", words.of("letter.signature", businessDate));
        page.endFacts();
    }

    private List<String> places(Words words) {
        List<String> places = new ArrayList<>();
        if (grounds.contains(LegalGround.CONSUMER_RELIEF)) {
            places.add(words.of("letter.form.to-agency"));
        }
        if (grounds.contains(LegalGround.CARD_OBJECTION)) {
            places.add(words.of("letter.form.to-card-company"));
        }
        if (grounds.contains(LegalGround.INSTALMENT_DEFENCE)) {
            places.add(words.of("letter.form.to-both-by-certified-mail"));
        }
        return places;
    }

    private static String payment(Words words, Evidence row) {
        String card = row.lastFour().isEmpty() ? words.of("letter.to-fill") : row.lastFour();
        return words.of(
                "letter.payment", Objects.toString(row.on(), "-"), Figures.grouped(row.amount()), row.id(), card);
    }
}
