/**
 * Runs a command and says what it took.
 *
 * <p>In: a command. Out: wall clock, processor seconds and peak memory of it and all its descendants, read from
 * {@code /proc}.
 */
@NullMarked
package dev.daejo.bench.measure;

import org.jspecify.annotations.NullMarked;
