/**
 * The figures of the nights, for whoever watches them.
 *
 * <p>In: the rows of finished runs and the course of the others. Out: counts and sums, never a member, a reference or the name
 * of a file. Nothing is judged here but what the rows say.
 */
@NullMarked
package dev.daejo.store.figure;

import org.jspecify.annotations.NullMarked;
