/**
 * Decides, from values alone, which promised paybacks and refunds did not arrive as promised.
 *
 * <p>In: one {@link dev.daejo.reconciliation.MemberLedger} and the {@link dev.daejo.reconciliation.Night}. Out: one
 * {@link dev.daejo.reconciliation.MemberOutcome}. Nothing here reads a file, a table or the clock, so a decision can be
 * replayed years later.
 */
@NullMarked
package dev.daejo.reconciliation;

import org.jspecify.annotations.NullMarked;
