/**
 * Lets parts of the reports be written at the same time.
 *
 * <p>In: work that does not depend on other work. Out: all of it done, or the failure of one part, when no thread is left at
 * work. The order of what one part writes is its own and never that in which threads come.
 */
@NullMarked
package dev.daejo.report.work;

import org.jspecify.annotations.NullMarked;
