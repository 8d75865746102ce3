/**
 * Writes tables as a workbook.
 *
 * <p>In: the same columns and rows as the CSV files. Out: typed cells, streamed, the same to the byte for the same rows. Nothing
 * is said here that a CSV file does not say.
 */
@NullMarked
package dev.daejo.report.workbook;

import org.jspecify.annotations.NullMarked;
