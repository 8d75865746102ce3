/**
 * What was promised to whom and by when: programs, counterparties, the business calendar and the response codes.
 *
 * <p>In: reference data already found free of faults. Out: answers about terms. No statement line is looked at here.
 */
@NullMarked
package dev.daejo.reconciliation.program;

import org.jspecify.annotations.NullMarked;
