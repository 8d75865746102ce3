/**
 * Takes files in: what a file is, whether it can be trusted, what its lines say.
 *
 * <p>In: files. Out: accepted rows, rejects with line and column, a verdict per file, the bytes in the archive. A full
 * card number never leaves this room.
 *
 * <p>Here are the inbox, the archive, and what is decided on a file as a whole. What its lines say is read in
 * {@code reading}, exports of issuers by their {@code layout}; {@code plain} is the short way through statements that come by
 * the million, {@code ranges} lets several threads read one file, {@code bytes} numbers texts where they lie, and
 * {@code masking} hides card numbers.
 */
@NullMarked
package dev.daejo.intake;

import org.jspecify.annotations.NullMarked;
