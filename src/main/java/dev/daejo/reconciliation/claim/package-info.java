/**
 * What is asked back, from whom and by which step.
 *
 * <p>In: a discrepancy. Out: at most one claim. Nothing is claimed that the discrepancy does not prove.
 */
@NullMarked
package dev.daejo.reconciliation.claim;

import org.jspecify.annotations.NullMarked;
