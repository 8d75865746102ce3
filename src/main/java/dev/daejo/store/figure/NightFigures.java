package dev.daejo.store.figure;

import dev.daejo.reconciliation.NightVerdict;
import java.time.LocalDate;
import java.util.List;

/**
 * The result of the greatest business date that has one, in counts and won.
 *
 * @param members how many were reconciled
 * @param files by kind and verdict
 * @param untrusted quarantined files of whose name no good one has come, by kind
 * @param lines by outcome, as {@code REJECTED}
 * @param programs by program and control total, as {@code expected}
 * @param cases by program and type
 * @param ages cases by type, and the days since they arose
 * @param claims by step and status
 * @param terms claims that wait by status, and the days until they expire
 * @param sources days that no file covers, by kind of source and counterparty
 * @param pairings credits by the step that placed them
 * @param payDays the last pay day of each program that is past its grace
 * @param reached obligations by program, due in the seven days up to the last pay day that has come
 * @param failures of these the cases that a payout failed for, by program and type
 */
public record NightFigures(
        LocalDate businessDate,
        NightVerdict verdict,
        long members,
        List<KeyedTally> files,
        List<KeyedTally> untrusted,
        List<KeyedTally> lines,
        List<KeyedTally> programs,
        List<KeyedTally> cases,
        List<AgedTally> ages,
        List<KeyedTally> claims,
        List<AgedTally> terms,
        List<KeyedTally> sources,
        List<KeyedTally> pairings,
        List<PayDay> payDays,
        List<KeyedTally> reached,
        List<KeyedTally> failures) {}
