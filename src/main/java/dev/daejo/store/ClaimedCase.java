package dev.daejo.store;

import dev.daejo.reconciliation.claim.Claim;
import dev.daejo.reconciliation.discrepancy.Discrepancy;

/** A claim, whom to turn to with it, and the case it is about, without its evidence. */
public record ClaimedCase(Claim claim, Address address, Discrepancy discrepancy) {}
