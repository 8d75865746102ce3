package dev.daejo.store;

import dev.daejo.reconciliation.claim.Claim;

/** A claim with whom to turn to. */
public record StoredClaim(Claim claim, Address address) {}
