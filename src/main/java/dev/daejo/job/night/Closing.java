package dev.daejo.job.night;

import dev.daejo.gathering.FileAccount;
import dev.daejo.gathering.Gathered;
import dev.daejo.intake.Decision;
import dev.daejo.intake.KnownFile;
import dev.daejo.intake.Verdict;
import dev.daejo.job.console.ProcessStatus;
import dev.daejo.job.night.NightInHand.GatheredNight;
import dev.daejo.reconciliation.ControlTotals;
import dev.daejo.reconciliation.NightVerdict;
import dev.daejo.reconciliation.Tally;
import dev.daejo.reconciliation.discrepancy.DiscrepancyType;
import dev.daejo.store.Cases;
import dev.daejo.store.Manifest;
import dev.daejo.store.Outcomes;
import dev.daejo.store.RunResult;
import java.math.BigInteger;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** Checks the identities of the contract, section 6, before anything is published, and finds the result of the run. */
final class Closing {

    private final Outcomes outcomes;
    private final Cases cases;
    private final Manifest manifest;
    private final Clock clock;

    Closing(Outcomes outcomes, Cases cases, Manifest manifest, Clock clock) {
        this.outcomes = outcomes;
        this.cases = cases;
        this.manifest = manifest;
        this.clock = clock;
    }

    /**
     * The result of a run whose members are all stored.
     *
     * @throws IllegalStateException naming what does not balance; then nothing is published
     */
    RunResult result(NightPlan plan, GatheredNight night) {
        ControlTotals totals = outcomes.totals(plan.runId());
        requireBalance(plan, night.rows(), totals);
        long holes = night.coverage().holeDays();
        boolean failedMembers = totals.of(DiscrepancyType.FAILED_TO_RECONCILE).count() > 0;
        boolean gaps = holes > 0 || failedMembers || tookInFaults(plan, night.rows());
        return new RunResult(
                verdict(night.rows(), totals, holes),
                (gaps ? ProcessStatus.DONE_WITH_GAPS : ProcessStatus.DONE).code(),
                holes,
                night.coverage().describeHoles(),
                LocalDateTime.now(clock));
    }

    private void requireBalance(NightPlan plan, Gathered rows, ControlTotals totals) {
        requireNone(totals.imbalance());
        requireNone(outcomes.breakdown(plan.runId()).imbalance(totals));
        requireNone(lineImbalance(rows.accounts()));
        requireNone(wonImbalance(rows.accounts()));
        requireNone(memberImbalance(rows.withinHorizon().members(), outcomes.members(plan.runId())));
        requireNone(cases.balance(plan.runId(), plan.businessDate()).imbalance());
    }

    private static void requireNone(Optional<String> imbalance) {
        imbalance.ifPresent(words -> {
            throw new IllegalStateException("The night does not balance: " + words);
        });
    }

    private static Optional<String> memberImbalance(long gathered, long stored) {
        return gathered == stored
                ? Optional.empty()
                : Optional.of("%d members were gathered, but %d are stored".formatted(gathered, stored));
    }

    /** In sum; each file was checked when its account was made. */
    private static Optional<String> lineImbalance(List<FileAccount> accounts) {
        long read = sum(accounts, account -> account.file().lines());
        long told = sum(
                accounts,
                account -> account.accepted()
                        + account.rejected()
                        + account.duplicates()
                        + account.skipped()
                        + account.quarantined());
        return read == told
                ? Optional.empty()
                : Optional.of("%d lines were read, but %d have a place".formatted(read, told));
    }

    private static Optional<String> wonImbalance(List<FileAccount> accounts) {
        BigInteger read = won(accounts, account -> account.file().won());
        BigInteger told = won(accounts, account -> account.won().told().add(account.quarantinedWon()));
        return read.equals(told)
                ? Optional.empty()
                : Optional.of("the lines read have %d won, but %d have a place".formatted(read, told));
    }

    private static BigInteger won(List<FileAccount> accounts, Function<FileAccount, BigInteger> won) {
        return accounts.stream().map(won).reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static long sum(List<FileAccount> accounts, ToLongFunction<FileAccount> lines) {
        return accounts.stream().mapToLong(lines).reduce(0, Math::addExact);
    }

    /** Whether this run, or a dead one that it answers, took in a quarantined file or one with a refused line. */
    private boolean tookInFaults(NightPlan plan, Gathered rows) {
        List<KnownFile> takenIn = manifest.takenInBy(plan.takenInBy());
        Set<String> withRejects =
                rows.rejects().stream().map(reject -> reject.origin().file()).collect(Collectors.toSet());
        return takenIn.stream()
                .anyMatch(file -> file.verdict() == Verdict.QUARANTINED
                        || file.rejected() > 0
                        || withRejects.contains(file.name()));
    }

    private static NightVerdict verdict(Gathered rows, ControlTotals totals, long holes) {
        boolean lacking = holes > 0
                || lacksAFile(rows.accounts())
                || rows.accounts().stream().anyMatch(account -> account.rejected() > 0)
                || totals.of(DiscrepancyType.FAILED_TO_RECONCILE).count() > 0
                || totals.of(DiscrepancyType.AWAITING_SOURCE).count() > 0;
        return NightVerdict.of(
                lacking,
                totals.byType().values().stream().mapToLong(Tally::count).sum() > 0);
    }

    /** A quarantined file is lacking unless its name has come with an accepted version, or somebody took it back. */
    private static boolean lacksAFile(List<FileAccount> accounts) {
        Set<String> good = accounts.stream()
                .filter(account -> account.verdict() != Verdict.QUARANTINED)
                .map(account -> account.file().name())
                .collect(Collectors.toSet());
        return accounts.stream()
                .anyMatch(account -> account.file().decision() != Decision.WITHDRAWN
                        && !good.contains(account.file().name()));
    }
}
