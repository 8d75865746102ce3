/**
 * Names what is wrong on the business date: the first row of the table of types that applies.
 *
 * <p>In: an obligation with its credits, payouts, coverage and incidents. Out: a discrepancy, or none.
 */
@NullMarked
package dev.daejo.reconciliation.discrepancy;

import org.jspecify.annotations.NullMarked;
