package dev.daejo.reconciliation.pairing;

/** A credit given to an obligation by a step; {@code share} is what of it the obligation received, in won. */
public record Placement(Credit credit, PairingStep step, long share) {}
