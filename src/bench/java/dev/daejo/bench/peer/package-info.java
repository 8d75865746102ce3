/**
 * The peers: programs of their own that find the discrepancies of a big night by a script in SQL.
 *
 * <p>In: the files of the night. Out: one CSV file of discrepancies. They leave out what Daejo does besides: verdicts,
 * rejects, duplicates of lines, evidence, claims, cases over the nights, and going on after a kill.
 */
@NullMarked
package dev.daejo.bench.peer;

import org.jspecify.annotations.NullMarked;
