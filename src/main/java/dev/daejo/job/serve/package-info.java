/**
 * The night unattended: which nights are due, whether their files are there, and one process of a cluster to run them.
 *
 * <p>In: the schedule, the inbox and what is finished. Out: nights, asked of the one who can run them. It never reconciles
 * anything itself.
 */
@NullMarked
package dev.daejo.job.serve;

import org.jspecify.annotations.NullMarked;
