/**
 * PostgreSQL: what is open, disputed or decided.
 *
 * <p>In and out: values. All SQL is here; it filters, sorts and adds up, and never judges.
 */
@NullMarked
package dev.daejo.store;

import org.jspecify.annotations.NullMarked;
