/** Texts as the bytes they came in, numbered as they come, so that a line needs no object for what was seen before. */
@NullMarked
package dev.daejo.intake.bytes;

import org.jspecify.annotations.NullMarked;
