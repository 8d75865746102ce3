/**
 * Writes what was measured: a table, a CSV file and a chart.
 *
 * <p>In: times. Out: files in {@code target/bench}.
 */
@NullMarked
package dev.daejo.bench.page;

import org.jspecify.annotations.NullMarked;
