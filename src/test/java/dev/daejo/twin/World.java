package dev.daejo.twin;

import dev.daejo.reconciliation.Night;
import dev.daejo.reconciliation.program.Terms;
import dev.daejo.reconciliation.statement.Coverage;
import dev.daejo.reconciliation.statement.CoveredDays;
import dev.daejo.reconciliation.statement.Incident;
import dev.daejo.reconciliation.statement.Incidents;
import java.time.LocalDate;
import java.util.List;

/** What all members of a generated night share, plainly: the twin finds holes and incidents by itself. */
record World(LocalDate businessDate, Terms terms, List<CoveredDays> covered, List<Incident> incidents) {

    /** The same for the core. */
    Night night() {
        return new Night(
                businessDate,
                terms,
                Coverage.on(businessDate, terms.counterparties().values(), covered),
                new Incidents(incidents));
    }
}
