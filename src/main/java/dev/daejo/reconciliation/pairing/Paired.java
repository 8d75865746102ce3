package dev.daejo.reconciliation.pairing;

import java.util.List;

/** Where every credit of a group ended: with an obligation, or left over. Obligations by due, reference and amount. */
public record Paired(List<PairedObligation> obligations, List<LeftOver> leftOver, long sumsSkipped) {}
