package dev.daejo.gathering;

import dev.daejo.intake.reading.Reject;
import dev.daejo.reconciliation.statement.ClaimResult;
import dev.daejo.reconciliation.statement.CoveredDays;
import dev.daejo.reconciliation.statement.Incidents;
import java.util.List;

/**
 * All that is known on D.
 *
 * @param ledgers of all rows
 * @param withinHorizon of the rows that a night needs: what is found of them is the same (contract, section 4, "Closing")
 * @param accounts of every file of D, by name
 * @param rejects of every accepted file of D, by file and line
 * @param claimResults those visible on D of known claims, by file and line
 * @param covered the days that the statements and payouts files of D cover
 */
public record Gathered(
        Ledgers ledgers,
        Ledgers withinHorizon,
        List<FileAccount> accounts,
        List<Reject> rejects,
        Incidents incidents,
        List<ClaimResult> claimResults,
        List<CoveredDays> covered) {

    public Gathered {
        accounts = List.copyOf(accounts);
        rejects = List.copyOf(rejects);
        claimResults = List.copyOf(claimResults);
        covered = List.copyOf(covered);
    }
}
