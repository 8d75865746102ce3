/** How rows lie in a run, byte by byte: numbers, texts and days packed for little room, and where the parts of a run are. */
@NullMarked
package dev.daejo.gathering.digest.packed;

import org.jspecify.annotations.NullMarked;
