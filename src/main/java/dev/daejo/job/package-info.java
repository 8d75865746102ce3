/**
 * The night: in which order things are done, and where a run may begin again.
 *
 * <p>In: the command line. Out: an exit status. The only room that knows Spring Batch and the clock.
 */
@NullMarked
package dev.daejo.job;

import org.jspecify.annotations.NullMarked;
