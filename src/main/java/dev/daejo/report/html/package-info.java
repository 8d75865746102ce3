/**
 * Writes markup.
 *
 * <p>In: texts from anywhere. Out: HTML in which no text became markup. Nothing here knows what a night is.
 */
@NullMarked
package dev.daejo.report.html;

import org.jspecify.annotations.NullMarked;
