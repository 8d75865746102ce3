package dev.daejo.reconciliation.expectation;

import java.time.LocalDate;

/** What was expected of one obligation by the statement lines posted up to the day a credit was received, in won. */
@FunctionalInterface
public interface ExpectedThen {

    long on(LocalDate receivedOn);
}
