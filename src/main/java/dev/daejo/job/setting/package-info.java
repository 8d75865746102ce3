/**
 * The settings {@code daejo.*}: which there are, what each may be, and what is said of one that is wrong.
 *
 * <p>In: properties from the command line, the environment and files. Out: typed values, or one sentence that names the
 * setting, its value and what is allowed.
 */
@NullMarked
package dev.daejo.job.setting;

import org.jspecify.annotations.NullMarked;
