/**
 * What the operator sees of a run.
 *
 * <p>In: the events of a run. Out: progress. It listens and never steers.
 */
@NullMarked
package dev.daejo.monitoring;

import org.jspecify.annotations.NullMarked;
