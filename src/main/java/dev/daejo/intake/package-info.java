/**
 * Takes files in: what a file is, whether it can be trusted, what its lines say.
 *
 * <p>In: files. Out: accepted rows, rejects with line and column, a verdict per file, the bytes in the archive. A full
 * card number never leaves this room.
 */
@NullMarked
package dev.daejo.intake;

import org.jspecify.annotations.NullMarked;
