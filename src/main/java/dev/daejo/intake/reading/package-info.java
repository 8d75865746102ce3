/**
 * What the lines of one file say: records, their columns and values, and why one was refused (contract, section 3).
 *
 * <p>In: the bytes of a file, its kind and its counterparty. Out: rows and rejects in the order of the lines, and the counts
 * and sums of the whole. Nothing here knows the inbox, the archive or what was taken in before.
 */
@NullMarked
package dev.daejo.intake.reading;

import org.jspecify.annotations.NullMarked;
