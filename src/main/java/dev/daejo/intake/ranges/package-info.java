/**
 * One large file read by several threads: cut at ends of lines into ranges of whole records, each of which knows on which
 * line of the file it begins.
 */
@NullMarked
package dev.daejo.intake.ranges;

import org.jspecify.annotations.NullMarked;
