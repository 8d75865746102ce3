/**
 * Tells what two nights do not have alike, for {@code compare} and {@code reconcile --what-if}.
 *
 * <p>In: the cases of both, or their differences, as they pass. Out: a summary in Korean, and tables. Of the cases no more is
 * held than what a summary shows.
 */
@NullMarked
package dev.daejo.report.comparison;

import org.jspecify.annotations.NullMarked;
