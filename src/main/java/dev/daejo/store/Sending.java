package dev.daejo.store;

import dev.daejo.reconciliation.claim.ClaimStep;
import dev.daejo.reconciliation.discrepancy.DiscrepancyType;

/**
 * What goes out together: the claims of one counterparty whose step waits to be submitted.
 *
 * @param incidentId of an outage, which is one incident with its members; empty for all other claims
 */
public record Sending(String counterpartyId, ClaimStep step, String incidentId) {

    /** With what a claim that is to be submitted goes out. */
    public static Sending of(ClaimedCase claimed) {
        boolean outage = claimed.discrepancy().type() == DiscrepancyType.OUTAGE;
        return new Sending(
                claimed.claim().counterpartyId(),
                claimed.claim().step(),
                outage ? claimed.discrepancy().incidentId() : "");
    }
}
