/**
 * The words of the reports in each language.
 *
 * <p>In: keys and values of the core. Out: texts for people, the same whatever the machine's locale. No sentence of a report
 * stands anywhere else.
 */
@NullMarked
package dev.daejo.report.words;

import org.jspecify.annotations.NullMarked;
