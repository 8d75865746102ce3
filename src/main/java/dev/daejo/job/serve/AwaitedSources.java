package dev.daejo.job.serve;

import dev.daejo.gathering.FilesOfDay;
import dev.daejo.intake.FileName;
import dev.daejo.intake.Inbox;
import dev.daejo.intake.KnownFile;
import dev.daejo.reconciliation.program.Counterparty;
import dev.daejo.reconciliation.statement.Coverage;
import dev.daejo.reconciliation.statement.CoveredDays;
import dev.daejo.reconciliation.statement.Source;
import dev.daejo.reference.ReferenceFaults;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The checked sources whose files a night still lacks: those with days that were due since the last finished night and that
 * neither an accepted file nor a name in the inbox covers. A hole that an earlier night had already is not waited for again.
 */
final class AwaitedSources {

    private final Inputs inputs;

    AwaitedSources(Inputs inputs) {
        this.inputs = inputs;
    }

    /** Their names, as {@code statement-HANA}, in a fixed order; none where the reference data is wrong. */
    List<String> of(LocalDate businessDate, Optional<LocalDate> lastFinished, List<KnownFile> known)
            throws IOException {
        try {
            return of(businessDate, lastFinished, known, inputs.counterparties(businessDate));
        } catch (ReferenceFaults namedByTheNight) {
            return List.of();
        }
    }

    private List<String> of(
            LocalDate businessDate,
            Optional<LocalDate> lastFinished,
            List<KnownFile> known,
            Collection<Counterparty> counterparties)
            throws IOException {
        List<CoveredDays> covered = new ArrayList<>(FilesOfDay.coveredDays(FilesOfDay.of(known, businessDate)));
        for (Path file : Inbox.files(inputs.inbox())) {
            covering(FileName.parse(Inbox.nameOf(file), counterparties)).ifPresent(covered::add);
        }
        Map<Source, Long> now =
                Coverage.on(businessDate, counterparties, covered).holesBySource();
        Map<Source, Long> before = lastFinished
                .map(date -> Coverage.on(date, counterparties, covered).holesBySource())
                .orElse(Map.of());
        return now.entrySet().stream()
                .filter(source -> source.getValue() > before.getOrDefault(source.getKey(), 0L))
                .map(source -> source.getKey().name())
                .toList();
    }

    private static Optional<CoveredDays> covering(FileName name) {
        return name.fits() ? FilesOfDay.coveredDays(name) : Optional.empty();
    }
}
