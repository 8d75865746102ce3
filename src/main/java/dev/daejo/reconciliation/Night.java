package dev.daejo.reconciliation;

import dev.daejo.reconciliation.program.Terms;
import dev.daejo.reconciliation.statement.ClaimResults;
import dev.daejo.reconciliation.statement.Coverage;
import dev.daejo.reconciliation.statement.Incidents;
import java.time.LocalDate;

/**
 * What all members share on one business date: the terms, what the sources cover, the incidents, and what was reported of
 * claims.
 */
public record Night(
        LocalDate businessDate, Terms terms, Coverage coverage, Incidents incidents, ClaimResults claimResults) {

    /** A night on which nothing was reported of any claim. */
    public Night(LocalDate businessDate, Terms terms, Coverage coverage, Incidents incidents) {
        this(businessDate, terms, coverage, incidents, ClaimResults.NONE);
    }
}
