package dev.daejo.reference;

import dev.daejo.reconciliation.claim.ClaimStep;

/** Whom to turn to at a step of a claim (contract, section 2, {@code channels.csv}); texts may be empty. */
public record Channel(
        String counterpartyId,
        ClaimStep step,
        String channel,
        String contact,
        String hours,
        String documents,
        boolean verified,
        String note) {

    private static final String UNVERIFIED = " (미확인)";

    /** The contact as a claim list prints it: one that nobody has verified says so, and is never printed as fact. */
    public String printedContact() {
        return verified || contact.isEmpty() ? contact : contact + UNVERIFIED;
    }
}
