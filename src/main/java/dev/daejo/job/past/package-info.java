/**
 * What is asked of finished nights: why an outcome came about, what two nights do not have alike, what a night would find
 * under other reference data. Nothing is written but to the console.
 */
@NullMarked
package dev.daejo.job.past;

import org.jspecify.annotations.NullMarked;
