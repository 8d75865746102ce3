/**
 * What Prometheus is told of the nights.
 *
 * <p>In: the figures of the store. Out: gauges in the registry of a server, a textfile, a push. No member, no reference and
 * no file name ever becomes a label. The only package that knows Micrometer.
 */
@NullMarked
package dev.daejo.monitoring.metric;

import org.jspecify.annotations.NullMarked;
