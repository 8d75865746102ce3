package dev.daejo.reconciliation.pairing;

/** A credit that belongs to nothing; ambiguous when several sums could have used it. */
public record LeftOver(Credit credit, boolean ambiguous) {}
