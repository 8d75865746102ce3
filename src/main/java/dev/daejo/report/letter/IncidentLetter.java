package dev.daejo.report.letter;

import dev.daejo.reconciliation.claim.Claim;
import dev.daejo.reconciliation.claim.ClaimStep;
import dev.daejo.reconciliation.discrepancy.Evidence;
import dev.daejo.reconciliation.discrepancy.EvidenceKind;
import dev.daejo.reconciliation.program.Program;
import dev.daejo.report.words.Figures;
import dev.daejo.report.words.Words;
import dev.daejo.store.ClaimedCase;
import dev.daejo.store.Sending;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * One letter for all that an outage kept from their money, with what a letter for one has. Its first thousand members stand
 * in it with their evidence; of more it says that the list beside it has them all.
 */
final class IncidentLetter {

    private static final List<String> COLUMNS =
            List.of("claim", "member", "reference", "requested", "due", "amount", "interest");
    private static final List<String> EVIDENCE_COLUMNS =
            List.of("member", "file", "line", "what", "amount", "counted", "why");

    private final LetterPage page;
    private final Words words;
    private final Sending sending;
    private final Members members;
    private boolean incidentShown;

    /** @param members all of them, counted */
    IncidentLetter(LetterPage page, Sending sending, Members members) {
        this.page = page;
        this.words = page.words();
        this.sending = sending;
        this.members = members;
    }

    /** Writes all that comes before the members. */
    void begin(LocalDate businessDate) {
        ClaimedCase any = members.any();
        page.begin(words.of("letter.heading.incident"), words.of("letter.day", businessDate));
        new Receiver(any.address(), sending.step()).write(page);
        facts();
        page.heading("letter.problem");
        page.paragraph(words.of("letter.incident-problem", sending.incidentId(), count(), won(members.won())));
        page.heading("letter.remedy");
        page.paragraph(words.of("letter.incident-remedy"));
        page.listUnder(
                "letter.grounds", page.claimWords().legalBases(any.claim()).toList());
        page.listUnder("letter.course", course());
        page.listUnder("letter.documents", documents(any));
        if (sending.step() == ClaimStep.ESCALATE) {
            form(any).write(page, businessDate);
        }
        beginMembers();
    }

    /** Writes a member. */
    void member(ClaimedCase row) {
        Claim claim = row.claim();
        page.row(
                claim.claimId(),
                claim.memberId(),
                reference(claim),
                claim.occasion().requestedAt() == null
                        ? words.of("letter.members.no-request")
                        : LetterPage.minute(claim.occasion().requestedAt()),
                Objects.toString(row.discrepancy().dueOn(), ""),
                Figures.grouped(claim.amount()),
                Figures.grouped(claim.lateInterest()));
    }

    /** Ends the members and begins their evidence. */
    void beginEvidence() {
        page.endTable();
        if (members.count() > Members.SHOWN) {
            page.paragraph(words.of("letter.members.more", Figures.grouped(Members.SHOWN), count()));
        }
        page.heading("letter.evidence");
        page.beginTable("evidence-of-many", "letter.evidence", EVIDENCE_COLUMNS);
    }

    /** Writes the rows that a member's case rests on; the row of the incident itself, which is all members', once. */
    void evidence(ClaimedCase row, List<Evidence> evidence) {
        for (Evidence each : evidence) {
            boolean ofAll = each.kind() == EvidenceKind.INCIDENT;
            if (!ofAll || !incidentShown) {
                page.evidenceRow(
                        ofAll ? words.of("letter.evidence.all") : row.claim().memberId(), each);
            }
            incidentShown |= ofAll;
        }
    }

    void end() {
        page.endTable();
        page.end();
    }

    private void facts() {
        page.heading("letter.claim");
        page.beginFacts();
        page.fact("letter.incident", sending.incidentId());
        page.fact("letter.incident-members", words.of("letter.cases", count()));
        page.fact("letter.amount", won(members.won()));
        page.fact("letter.interest", members.interest().signum() == 0 ? "" : won(members.interest()));
        page.endFacts();
    }

    private List<String> course() {
        return members.events().entrySet().stream()
                .map(event -> page.event(event.getKey())
                        + words.of("letter.course.of-cases", Figures.grouped(event.getValue())))
                .toList();
    }

    private List<String> documents(ClaimedCase any) {
        return page.claimWords().documents(any).stream()
                .map(page.claimWords()::documentAndWhy)
                .toList();
    }

    private EscalationForm form(ClaimedCase any) {
        return new EscalationForm(
                any.address().counterpartyName(),
                any.discrepancy().programId().equals(Program.REFUND) ? "REFUND" : "PAYBACK",
                won(members.won().add(members.interest())),
                words.of("letter.applicants", count()),
                any.claim().grounds(),
                List.of());
    }

    private void beginMembers() {
        page.headingOf(words.of("letter.members", count(), Figures.grouped(members.won())));
        page.beginTable("members", "letter.members", COLUMNS);
    }

    private static String reference(Claim claim) {
        String transactionNo = claim.occasion().transactionNo();
        return transactionNo.isEmpty() || transactionNo.equals(claim.reference())
                ? claim.reference()
                : claim.reference() + " / " + transactionNo;
    }

    private String count() {
        return Figures.grouped(members.count());
    }

    private String won(BigInteger won) {
        return words.of("letter.won", Figures.grouped(won));
    }
}
