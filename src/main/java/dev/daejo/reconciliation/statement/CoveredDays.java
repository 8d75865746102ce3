package dev.daejo.reconciliation.statement;

import java.time.LocalDate;

/** The days {@code first … last}, both inclusive, that one accepted (or duplicate) file of a source covers. */
public record CoveredDays(Source source, LocalDate first, LocalDate last) {

    public CoveredDays {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("Covered days end on %s before they begin on %s".formatted(last, first));
        }
    }
}
