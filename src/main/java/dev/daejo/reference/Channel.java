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
        String note) {}
