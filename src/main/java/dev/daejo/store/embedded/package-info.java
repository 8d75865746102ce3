/**
 * The PostgreSQL server that lives in the store when no other is configured.
 *
 * <p>In: the folder of the store. Out: the address of a running server that this process may use until it closes.
 * The first one in starts it and the last one out stops it, whatever processes die in between. No query about the trade
 * is made here.
 */
@NullMarked
package dev.daejo.store.embedded;

import org.jspecify.annotations.NullMarked;
