package dev.daejo.store;

import dev.daejo.reconciliation.claim.ClaimStep;

/**
 * What goes out together: the claims of one counterparty whose step waits to be submitted.
 *
 * @param incidentId of an outage, which is one incident with its members; empty for all other claims
 */
public record Sending(String counterpartyId, ClaimStep step, String incidentId) {}
