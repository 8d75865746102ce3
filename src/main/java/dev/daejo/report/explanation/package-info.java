/**
 * Tells in Korean how one outcome came about, for the command {@code explain}.
 *
 * <p>In: the values of {@link dev.daejo.reconciliation.explanation}. Out: lines of text. Nothing is computed a second time.
 */
@NullMarked
package dev.daejo.report.explanation;

import org.jspecify.annotations.NullMarked;
