package dev.daejo.intake.reading;

import dev.daejo.reconciliation.statement.RowOrigin;

/** A line that was refused: where, which column, why (found against expected), and its value, already masked. */
public record Reject(RowOrigin origin, String column, String reason, String value) {}
