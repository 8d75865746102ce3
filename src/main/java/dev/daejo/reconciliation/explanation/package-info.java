/**
 * The whole derivation of an outcome, for a settled member as well as a disputed one.
 *
 * <p>In: a member's ledger and the night. Out: an {@link dev.daejo.reconciliation.explanation.Explanation}: which lines
 * counted, how each amount came about, by when it was due, which credit went where by which step, what was refused and
 * why, and the row of the table of types that applied. Nothing is decided here; all of it is asked of the classes that
 * decide.
 */
@NullMarked
package dev.daejo.reconciliation.explanation;

import org.jspecify.annotations.NullMarked;
