/**
 * What the sources say: statement lines, enrollments, listed rows, payouts, refund requests, incidents, and the days
 * that their files cover.
 *
 * <p>In: values made by intake. Out: the same values, grouped in a member ledger. No rule decides here.
 */
@NullMarked
package dev.daejo.reconciliation.statement;

import org.jspecify.annotations.NullMarked;
