/**
 * Measures Daejo on nights of any size, beside programs that do the same in the obvious ways.
 *
 * <p>In: {@code -Dbench.*}, as the README says. Out: tables and charts in {@code target/bench}. No time is printed before
 * all have been found to say the same. Nothing here is part of the program; it runs on Linux only, since it reads
 * {@code /proc}.
 */
@NullMarked
package dev.daejo.bench;

import org.jspecify.annotations.NullMarked;
