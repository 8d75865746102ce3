package dev.daejo.gathering;

import dev.daejo.gathering.LineCounts.Fate;
import dev.daejo.gathering.digest.run.RowHead;
import dev.daejo.intake.reading.Reject;
import dev.daejo.reconciliation.Horizon;
import dev.daejo.reconciliation.program.Terms;
import dev.daejo.reconciliation.statement.ClaimResult;
import dev.daejo.reconciliation.statement.Incident;
import dev.daejo.reconciliation.statement.Incidents;
import dev.daejo.reconciliation.statement.RowOrigin;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Decides, when everything is merged, what counts, and accounts for every line. */
final class Conclusion {

    private final List<FileOfDay> files;
    private final Terms terms;
    private final LocalDate businessDate;
    private final Horizon horizon;
    private final List<SiftedFile> all;
    private final Rows rows;
    private final LineCounts lines = new LineCounts();
    private final Map<String, Map<Long, Long>> pairs = new HashMap<>();
    private final Set<RowOrigin> halfPassedOver = new HashSet<>();
    private final List<Reject> rejects;

    private Conclusion(
            List<FileOfDay> files, Terms terms, LocalDate businessDate, Horizon horizon, List<SiftedFile> all) {
        this.files = files;
        this.terms = terms;
        this.businessDate = businessDate;
        this.horizon = horizon;
        this.all = all;
        this.rows = new Rows(all.stream().flatMap(file -> file.runs().stream()).toList());
        this.rejects = all.stream().flatMap(SiftedFile::allRejects).collect(Collectors.toCollection(ArrayList::new));
        all.forEach(file -> file.countIn(lines));
        all.forEach(file -> pairs.put(file.file().name(), file.remarks().pairs()));
    }

    /** @param all the accepted ones of the files, by name */
    static Gathered of(
            List<FileOfDay> files, Terms terms, LocalDate businessDate, Horizon horizon, List<SiftedFile> all) {
        return new Conclusion(files, terms, businessDate, horizon, all).gathered();
    }

    private Gathered gathered() {
        BitSet passedOver = Choice.passedOver(rows);
        passedOver.stream().forEach(row -> account(rows.head(row)));
        List<CountedRun> counted = rows.counted(passedOver);
        Ledgers ledgers = Ledgers.of(counted);
        List<ClaimResult> claimResults = ofKnownClaims(ledgers);
        rejects.sort(Comparator.comparing(Reject::origin));
        return new Gathered(
                ledgers,
                Ledgers.within(horizon, counted),
                files.stream().map(this::account).toList(),
                rejects,
                new Incidents(List.copyOf(latest(visibleIncidents()))),
                claimResults,
                FilesOfDay.coveredDays(files));
    }

    /** A row passed over is a duplicate line, a refused second reference, or an accepted row that a later one replaced. */
    private void account(RowHead passedOver) {
        switch (passedOver.contest()) {
            case FIRST_LINE -> {
                if (isWhollyPassedOver(passedOver.origin())) {
                    lines.turn(passedOver.origin().file(), Fate.DUPLICATE, wonOfLine(passedOver));
                }
            }
            case FIRST_OF_FILE -> {
                lines.turn(passedOver.origin().file(), Fate.REJECTED, passedOver.won());
                rejects.add(ReferenceCheck.secondReference(passedOver.origin(), passedOver.id()));
            }
            case LATEST_PAYOUT, LATEST_REFUND, NONE -> {}
        }
    }

    /** A line of two rows counts while one of them does. */
    private boolean isWhollyPassedOver(RowOrigin origin) {
        return !pairsOf(origin).containsKey(origin.line()) || !halfPassedOver.add(origin);
    }

    private long wonOfLine(RowHead row) {
        return pairsOf(row.origin()).getOrDefault(row.origin().line(), row.won());
    }

    private Map<Long, Long> pairsOf(RowOrigin origin) {
        return pairs.getOrDefault(origin.file(), Map.of());
    }

    private List<Incident> visibleIncidents() {
        return all.stream()
                .flatMap(file -> file.remarks().incidents().stream())
                .filter(incident -> isVisible(incident.startsAt()))
                .toList();
    }

    private List<ClaimResult> visibleClaimResults() {
        return all.stream()
                .flatMap(file -> file.remarks().claimResults().stream())
                .filter(result -> isVisible(result.updatedAt()))
                .toList();
    }

    private boolean isVisible(LocalDateTime time) {
        return !time.toLocalDate().isAfter(businessDate);
    }

    /** The results by file and line; those of claims that nobody can have made are rejected. */
    private List<ClaimResult> ofKnownClaims(Ledgers ledgers) {
        List<ClaimResult> results = visibleClaimResults();
        KnownClaims known = KnownClaims.among(results, ledgers, terms, businessDate);
        List<ClaimResult> kept = new ArrayList<>();
        for (ClaimResult result : results) {
            if (known.has(result)) {
                kept.add(result);
            } else {
                lines.turn(result.origin().file(), Fate.REJECTED, 0);
                rejects.add(ReferenceCheck.unknownClaim(result.origin(), result.claimId()));
            }
        }
        kept.sort(Comparator.comparing(ClaimResult::origin));
        return kept;
    }

    private FileAccount account(FileOfDay file) {
        return switch (file.verdict()) {
            case ACCEPTED -> accepted(file);
            case DUPLICATE ->
                new FileAccount(
                        file.file(),
                        file.verdict(),
                        file.reason(),
                        0,
                        0,
                        file.file().lines(),
                        0,
                        WonAccount.duplicate(file.file().won()));
            case QUARANTINED ->
                new FileAccount(file.file(), file.verdict(), file.reason(), 0, 0, 0, 0, WonAccount.NONE);
        };
    }

    private FileAccount accepted(FileOfDay file) {
        String name = file.file().name();
        return new FileAccount(
                file.file(),
                file.verdict(),
                file.reason(),
                lines.of(name, Fate.ACCEPTED),
                lines.of(name, Fate.REJECTED),
                lines.of(name, Fate.DUPLICATE),
                lines.of(name, Fate.SKIPPED),
                lines.won(name));
    }

    /** Of the incidents with one id the last by file name and line (contract, section 3, "Later"). */
    private static Collection<Incident> latest(List<Incident> incidents) {
        return incidents.stream()
                .collect(Collectors.toMap(
                        Incident::incidentId,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparing(Incident::origin))))
                .values();
    }
}
