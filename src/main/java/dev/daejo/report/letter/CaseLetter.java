package dev.daejo.report.letter;

import dev.daejo.reconciliation.claim.Claim;
import dev.daejo.reconciliation.claim.ClaimEvent;
import dev.daejo.reconciliation.claim.ClaimStep;
import dev.daejo.reconciliation.claim.Direction;
import dev.daejo.reconciliation.discrepancy.Discrepancy;
import dev.daejo.reconciliation.discrepancy.DiscrepancyType;
import dev.daejo.reconciliation.discrepancy.Evidence;
import dev.daejo.reconciliation.program.Program;
import dev.daejo.report.words.Figures;
import dev.daejo.report.words.Words;
import dev.daejo.store.ClaimedCase;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The statement of reasons (사유서) of one claim: when it was asked, the transaction, the concrete problem and the wanted
 * remedy, what it rests on, what is enclosed and why, the course so far, and the evidence. At {@code ESCALATE} it also has
 * what the forms of the consumer agency and of card companies ask for.
 */
final class CaseLetter {

    private final LetterPage page;
    private final Words words;
    private final ClaimedCase claimed;
    private final Claim claim;
    private final Discrepancy discrepancy;
    private final List<Evidence> evidence;

    CaseLetter(LetterPage page, ClaimedCase claimed, List<Evidence> evidence) {
        this.page = page;
        this.words = page.words();
        this.claimed = claimed;
        this.claim = claimed.claim();
        this.discrepancy = claimed.discrepancy();
        this.evidence = evidence;
    }

    void write(LocalDate businessDate) {
        page.begin(words.of("letter.heading." + kindOfLetter()), words.of("letter.day", businessDate));
        receiver();
        facts();
        page.heading("letter.problem");
        page.paragraph(page.claimWords().problem(claimed));
        page.heading("letter.remedy");
        page.paragraph(page.claimWords().remedy(claim));
        list("letter.grounds", page.claimWords().legalBases(claim).toList());
        list("letter.course", course());
        list("letter.documents", documents());
        if (claim.step() == ClaimStep.ESCALATE) {
            form(businessDate);
        }
        page.evidence(evidence);
        page.end();
    }

    private String kindOfLetter() {
        if (claim.direction() == Direction.RECOVER) {
            return "RECOVER";
        }
        return claim.step() == ClaimStep.ESCALATE ? "ESCALATE" : "CLAIM";
    }

    private void receiver() {
        page.heading("letter.to");
        page.beginFacts();
        page.fact("letter.counterparty", claimed.address().counterpartyName());
        page.fact("letter.step", words.of("step", claim.step()));
        page.fact(
                "letter.contact",
                (claimed.address().channel() + " " + claimed.address().contact()).strip());
        page.fact("letter.hours", claimed.address().hours());
        page.fact("letter.note", claimed.address().note());
        page.endFacts();
    }

    private void facts() {
        boolean refund = discrepancy.programId().equals(Program.REFUND);
        page.heading("letter.claim");
        page.beginFacts();
        page.fact("letter.claim-id", claim.claimId());
        page.fact("letter.member", claim.memberId());
        page.fact("letter.program", refund ? words.of("letter.refund") : discrepancy.programId());
        page.fact("letter.period", Objects.toString(discrepancy.period(), ""));
        page.fact("letter.requested-at", requestedAt());
        page.fact("letter.transaction", claim.occasion().transactionNo());
        page.fact("letter.reference", claim.reference());
        page.fact("letter.due", Objects.toString(discrepancy.dueOn(), ""));
        page.fact("letter.amount", won(claim.amount()));
        page.fact("letter.interest", claim.lateInterest() == 0 ? "" : won(claim.lateInterest()));
        page.endFacts();
    }

    private String requestedAt() {
        LocalDateTime requestedAt = claim.occasion().requestedAt();
        return requestedAt == null ? words.of("letter.no-request") : minute(requestedAt);
    }

    private List<String> course() {
        List<String> course = new ArrayList<>();
        LocalDateTime requestedAt = claim.occasion().requestedAt();
        if (requestedAt != null) {
            course.add(words.of("letter.course.requested", minute(requestedAt)));
        }
        if (discrepancy.dueOn() != null) {
            course.add(words.of("letter.course.due", discrepancy.dueOn()));
        }
        course.add(words.of("letter.course.since", discrepancy.since()));
        claim.events().stream().map(this::event).forEach(course::add);
        return course;
    }

    private String event(ClaimEvent event) {
        return words.of("letter.course." + event.kind(), event.on(), words.of("step", event.step()));
    }

    private List<String> documents() {
        return page.claimWords().documents(claimed).stream()
                .map(page.claimWords()::documentAndWhy)
                .toList();
    }

    private void list(String heading, List<String> items) {
        if (!items.isEmpty()) {
            page.heading(heading);
            page.list(items);
        }
    }

    /** Who, against whom, about what: name, contact and address of the trader, kind of damage, applicant, signature. */
    private void form(LocalDate businessDate) {
        page.heading("letter.form");
        page.beginFacts();
        page.fact("letter.form.trader", claimed.address().counterpartyName());
        page.fact("letter.form.trader-contact", words.of("letter.to-fill"));
        page.fact("letter.form.trader-address", words.of("letter.to-fill"));
        page.fact("letter.form.kind", words.of("kind." + kindOfDamage()));
        page.fact("letter.form.applicant", words.of("letter.applicant", claim.memberId()));
        page.fact("letter.form.signature", words.of("letter.signature", businessDate));
        page.endFacts();
    }

    private String kindOfDamage() {
        if (claim.direction() == Direction.RECOVER) {
            return "EXCESS";
        }
        if (discrepancy.type() == DiscrepancyType.SYSTEM_ERROR) {
            return "SYSTEM_ERROR";
        }
        return discrepancy.programId().equals(Program.REFUND) ? "REFUND" : "PAYBACK";
    }

    private String won(long won) {
        return words.of("letter.won", Figures.grouped(won));
    }

    private static String minute(LocalDateTime time) {
        return time.toLocalDate() + " " + time.toLocalTime().withSecond(0).withNano(0);
    }
}
