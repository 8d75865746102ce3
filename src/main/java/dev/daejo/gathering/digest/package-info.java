/**
 * The packed form of one accepted file: its rows, sorted by member, beside what else was said of its lines.
 *
 * <p>In: the rows of a file, once. Out: the same rows, any number of times, without parsing. A digest depends on the bytes
 * of its file, its name's kind and counterparty, its layout and the key of the card tokens; never on programs or dates. It is
 * never the truth: what is not there, or not whole, is made again from the archive.
 */
@NullMarked
package dev.daejo.gathering.digest;

import org.jspecify.annotations.NullMarked;
