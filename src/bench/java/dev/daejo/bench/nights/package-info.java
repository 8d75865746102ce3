/**
 * Runs night after night on one store and measures the one after them, which finds nothing new.
 *
 * <p>In: a big night, its statements cut into days. Out: what the last night took beside an empty store and beside reading
 * everything for the first time.
 */
@NullMarked
package dev.daejo.bench.nights;

import org.jspecify.annotations.NullMarked;
