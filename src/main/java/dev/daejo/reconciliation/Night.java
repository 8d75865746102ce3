package dev.daejo.reconciliation;

import dev.daejo.reconciliation.program.Terms;
import dev.daejo.reconciliation.statement.Coverage;
import dev.daejo.reconciliation.statement.Incidents;
import java.time.LocalDate;

/** What all members share on one business date: the terms, what the sources cover and the incidents. */
public record Night(LocalDate businessDate, Terms terms, Coverage coverage, Incidents incidents) {}
