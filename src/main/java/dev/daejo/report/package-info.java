/**
 * Writes what people and spreadsheets read.
 *
 * <p>In: the rows of a finished run. Out: the folder of its business date, whole or not at all. Nothing is computed here
 * that a rule could have decided. Here stands only which files there are; each form has a package of its own, and none of
 * them knows this one.
 */
@NullMarked
package dev.daejo.report;

import org.jspecify.annotations.NullMarked;
