/**
 * Gives every credit its one place: reference, exact, sums, duplicate, closest, left over.
 *
 * <p>In: the obligations and credits of one program and member. Out: which credit went where, by which step. Nothing is
 * judged here.
 */
@NullMarked
package dev.daejo.reconciliation.pairing;

import org.jspecify.annotations.NullMarked;
