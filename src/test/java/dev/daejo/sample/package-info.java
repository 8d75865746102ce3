/**
 * Makes the sample quarter that is committed under {@code sample-data}, and bulk nights for measuring.
 *
 * <p>In: a seed. Out: input files, reference data and the list of what was planted in them. Everything here is invented
 * and computed apart from the product, by plain arithmetic, so that the product can be compared with it.
 */
@NullMarked
package dev.daejo.sample;

import org.jspecify.annotations.NullMarked;
