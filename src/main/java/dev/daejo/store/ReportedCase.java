package dev.daejo.store;

import dev.daejo.reconciliation.discrepancy.Discrepancy;
import java.util.List;

/** A case with all that is reported of it: all its evidence, and its claims by their id. */
public record ReportedCase(Discrepancy discrepancy, List<ClaimedCase> claims) {

    public ReportedCase {
        claims = List.copyOf(claims);
    }
}
