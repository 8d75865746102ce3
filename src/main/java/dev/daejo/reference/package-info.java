/**
 * Reads the reference data, whole or not at all.
 *
 * <p>In: the folder of reference files. Out: the terms of the core, or every fault with file, line and column. A fault
 * never becomes a default.
 */
@NullMarked
package dev.daejo.reference;

import org.jspecify.annotations.NullMarked;
