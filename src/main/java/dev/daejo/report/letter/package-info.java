/**
 * What goes out to the counterparties: a list per counterparty and step, and a letter where a step needs one.
 *
 * <p>In: the claims of a finished run that wait to be submitted, with their evidence. Out: one folder. What is not to be
 * submitted now, and what nobody claims, is in no list and no letter.
 */
@NullMarked
package dev.daejo.report.letter;

import org.jspecify.annotations.NullMarked;
