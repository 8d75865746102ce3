package dev.daejo.report.letter;

import dev.daejo.reconciliation.claim.ClaimStep;
import dev.daejo.store.Address;

/** The part of a letter that says about whom it is, at which step, and whom to turn to. */
record Receiver(Address address, ClaimStep step) {

    void write(LetterPage page) {
        page.heading("letter.to");
        page.beginFacts();
        page.fact("letter.counterparty", address.counterpartyName());
        page.fact("letter.step", page.words().of("step", step));
        page.fact("letter.contact", (address.channel() + " " + address.contact()).strip());
        page.fact("letter.hours", address.hours());
        page.fact("letter.note", address.note());
        page.endFacts();
    }
}
