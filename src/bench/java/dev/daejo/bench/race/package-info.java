/**
 * Lets Daejo and its peers find the discrepancies of the same night, one after the other, several times.
 *
 * <p>In: a night. Out: what each took, once all have been found to say the same.
 */
@NullMarked
package dev.daejo.bench.race;

import org.jspecify.annotations.NullMarked;
