/**
 * The page for people, {@code summary.html}.
 *
 * <p>In: a finished run, passed once. Out: one page that needs nothing else. It keeps some rows of each kind and says where the
 * others are; it decides nothing.
 */
@NullMarked
package dev.daejo.report.page;

import org.jspecify.annotations.NullMarked;
