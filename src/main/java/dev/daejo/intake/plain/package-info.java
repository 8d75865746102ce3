/**
 * The short way for the statements that come by the million: lines in won in which nothing is out of the ordinary, read
 * where they lie, canonical ones and, by the room of layouts, those of exports.
 *
 * <p>In: the bytes of a file. Out: fields and values, without an object per line. What is out of the ordinary is not judged
 * here: it is left to the reading that knows every case, which says the same of plain lines.
 */
@NullMarked
package dev.daejo.intake.plain;

import org.jspecify.annotations.NullMarked;
