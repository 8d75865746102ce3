/**
 * The night as two Spring Batch jobs: a file per step, {@link dev.daejo.job.night.IntakeJob} and
 * {@link dev.daejo.job.night.NightlyReconciliationJob} as its table of contents, and {@link dev.daejo.job.night.NightFlow}
 * around both.
 *
 * <p>In: what was asked for. Out: the published reports of D and the status of the process. Nothing here reads the command
 * line.
 */
@NullMarked
package dev.daejo.job.night;

import org.jspecify.annotations.NullMarked;
