package dev.daejo.store;

import dev.daejo.reconciliation.claim.Claim;

/** A claim with whom to turn to, as {@code channels.csv} named it for that counterparty and step; empty where it did not. */
public record StoredClaim(Claim claim, String channel, String contact, String documents) {}
