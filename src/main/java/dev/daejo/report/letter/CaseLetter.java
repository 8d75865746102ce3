package dev.daejo.report.letter;

import dev.daejo.reconciliation.claim.Claim;
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
        new Receiver(claimed.address(), claim.step()).write(page);
        facts();
        page.heading("letter.problem");
        page.paragraph(page.claimWords().problem(claimed));
        page.heading("letter.remedy");
        page.paragraph(page.claimWords().remedy(claim));
        page.listUnder("letter.grounds", page.claimWords().legalBases(claim).toList());
        page.listUnder("letter.course", course());
        page.listUnder("letter.documents", documents());
        if (claim.step() == ClaimStep.ESCALATE) {
            form().write(page, businessDate);
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

    private void facts() {
        page.heading("letter.claim");
        page.beginFacts();
        page.fact("letter.claim-id", claim.claimId());
        page.fact("letter.member", claim.memberId());
        page.fact("letter.program", isRefund() ? words.of("letter.refund") : discrepancy.programId());
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
        return requestedAt == null ? words.of("letter.no-request") : LetterPage.minute(requestedAt);
    }

    private List<String> course() {
        List<String> course = new ArrayList<>();
        LocalDateTime requestedAt = claim.occasion().requestedAt();
        if (requestedAt != null) {
            course.add(words.of("letter.course.requested", LetterPage.minute(requestedAt)));
        }
        if (discrepancy.dueOn() != null) {
            course.add(words.of("letter.course.due", discrepancy.dueOn()));
        }
        course.add(words.of("letter.course.since", discrepancy.since()));
        claim.events().stream().map(page::event).forEach(course::add);
        return course;
    }

    private List<String> documents() {
        return page.claimWords().documents(claimed).stream()
                .map(page.claimWords()::documentAndWhy)
                .toList();
    }

    private EscalationForm form() {
        return new EscalationForm(
                claimed.address().counterpartyName(),
                kindOfDamage(),
                won(Math.addExact(claim.amount(), claim.lateInterest())),
                words.of("letter.applicant", claim.memberId()),
                claim.grounds(),
                isRefund() ? evidence : List.of());
    }

    private String kindOfDamage() {
        if (claim.direction() == Direction.RECOVER) {
            return "EXCESS";
        }
        if (discrepancy.type() == DiscrepancyType.SYSTEM_ERROR) {
            return "SYSTEM_ERROR";
        }
        return isRefund() ? "REFUND" : "PAYBACK";
    }

    private boolean isRefund() {
        return discrepancy.programId().equals(Program.REFUND);
    }

    private String won(long won) {
        return words.of("letter.won", Figures.grouped(won));
    }
}
