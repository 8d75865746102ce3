/**
 * Measures a night in which nearly everything is wrong: what it takes to store the cases and to report them in all outputs.
 *
 * <p>In: a seeded night of as many discrepancies as asked for. Out: what the whole night took, step by step, and what writing
 * its reports again took. No time is printed before every planted discrepancy was found, type by type.
 */
@NullMarked
package dev.daejo.bench.discrepancies;

import org.jspecify.annotations.NullMarked;
