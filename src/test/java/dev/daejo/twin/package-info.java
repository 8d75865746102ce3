/**
 * The twin of the core: the same rules once more, written from the contract alone, exhaustive where the core is clever.
 *
 * <p>In: a generated night and crowded members. Out: the rows and totals that the core must give too. It enumerates all
 * sets of pairs and all sums, computes what was expected anew for every day, and is far too slow for anything else.
 */
@NullMarked
package dev.daejo.twin;

import org.jspecify.annotations.NullMarked;
