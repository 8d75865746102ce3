package dev.daejo.report.letter;

import dev.daejo.report.words.Figures;
import dev.daejo.report.words.Words;
import dev.daejo.store.Address;
import dev.daejo.store.ClaimedCase;
import dev.daejo.store.Sending;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** One letter for all that an outage kept from their money. */
final class IncidentLetter {

    private static final List<String> COLUMNS = List.of("claim", "member", "reference", "due", "amount", "interest");

    private final LetterPage page;
    private final Words words;
    private final Sending sending;

    IncidentLetter(LetterPage page, Sending sending) {
        this.page = page;
        this.words = page.words();
        this.sending = sending;
    }

    /** Writes all that comes before the members. */
    void begin(LocalDate businessDate, Members members) {
        page.begin(words.of("letter.heading.incident"), words.of("letter.day", businessDate));
        page.beginFacts();
        Address address = members.any().address();
        page.fact("letter.counterparty", address.counterpartyName());
        page.fact("letter.incident", sending.incidentId());
        page.fact("letter.step", words.of("step", sending.step()));
        page.fact("letter.contact", (address.channel() + " " + address.contact()).strip());
        page.fact("letter.hours", address.hours());
        page.fact("letter.note", address.note());
        page.endFacts();
        page.heading("letter.remedy");
        page.paragraph(words.of("letter.incident-remedy"));
        page.heading("letter.grounds");
        page.list(page.claimWords().legalBases(members.any().claim()).toList());
        page.headingOf(words.of("letter.members", Figures.grouped(members.count()), Figures.grouped(members.won())));
        page.beginTable("letter.members", COLUMNS);
    }

    void member(ClaimedCase row) {
        page.row(
                row.claim().claimId(),
                row.claim().memberId(),
                row.claim().reference(),
                Objects.toString(row.discrepancy().dueOn(), ""),
                Figures.grouped(row.claim().amount()),
                Figures.grouped(row.claim().lateInterest()));
    }

    void end() {
        page.endTable();
        page.end();
    }
}
