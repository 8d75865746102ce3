/**
 * The totals of a night under the names that reports write.
 *
 * <p>In: a finished run. Out: named counts and won in a fixed order, and {@code run.json}. Nothing is added up here that the
 * night has not added up and balanced.
 */
@NullMarked
package dev.daejo.report.total;

import org.jspecify.annotations.NullMarked;
