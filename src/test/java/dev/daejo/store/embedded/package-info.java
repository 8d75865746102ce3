/** The embedded server proved with real processes, and the databases that the tests of all rooms run on. */
@NullMarked
package dev.daejo.store.embedded;

import org.jspecify.annotations.NullMarked;
