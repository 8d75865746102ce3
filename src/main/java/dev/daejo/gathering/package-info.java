/**
 * Folds accepted rows into one member ledger per member, compactly and in any order.
 *
 * <p>In: rows of many files. Out: the ledgers in member order and the accounting of every line. Which row of a key counts
 * is decided here, and nothing else is.
 */
@NullMarked
package dev.daejo.gathering;

import org.jspecify.annotations.NullMarked;
