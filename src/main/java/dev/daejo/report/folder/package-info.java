/**
 * Puts files and folders in their place, whole or not at all, for their owner only.
 *
 * <p>In: what is to be written. Out: names that are either the older content or the newer one, after any crash. What a report
 * says is not known here.
 */
@NullMarked
package dev.daejo.report.folder;

import org.jspecify.annotations.NullMarked;
