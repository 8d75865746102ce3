/** The folder {@code ops}: its rules, pages and unit files agree with the program and pass the tools that read them. */
@NullMarked
package dev.daejo.ops;

import org.jspecify.annotations.NullMarked;
