/**
 * Says where the time of a night goes.
 *
 * <p>In: a recording of the JVM's own sampling. Out: shares by room and by method.
 */
@NullMarked
package dev.daejo.bench.profile;

import org.jspecify.annotations.NullMarked;
