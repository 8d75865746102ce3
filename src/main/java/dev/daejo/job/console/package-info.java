/**
 * What a process says to whoever started it: lines and its exit status, and folders as people write them.
 */
@NullMarked
package dev.daejo.job.console;

import org.jspecify.annotations.NullMarked;
