/** A browser for tests of pages. */
@NullMarked
package dev.daejo.report.browser;

import org.jspecify.annotations.NullMarked;
