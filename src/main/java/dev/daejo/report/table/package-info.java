/**
 * The tables of the contract, section 6, as columns, and their CSV.
 *
 * <p>In: the rows of a finished run. Out: one line each, safe in a spreadsheet. Which rows there are and how they are ordered
 * is decided before.
 */
@NullMarked
package dev.daejo.report.table;

import org.jspecify.annotations.NullMarked;
