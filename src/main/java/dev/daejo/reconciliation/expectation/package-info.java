/**
 * What is expected: which lines count, what a cancel takes off, the amount, the due day and the window of every
 * obligation.
 *
 * <p>In: a member's lines and the terms. Out: obligations with E and with E <em>then</em>. Whether anything arrived is
 * not asked here.
 */
@NullMarked
package dev.daejo.reconciliation.expectation;

import org.jspecify.annotations.NullMarked;
