package dev.daejo.cases;

import dev.daejo.gathering.ArchivedRows;
import dev.daejo.gathering.FileOfDay;
import dev.daejo.gathering.FilesOfDay;
import dev.daejo.gathering.Gathered;
import dev.daejo.gathering.Gathering;
import dev.daejo.intake.Archive;
import dev.daejo.intake.CardTokens;
import dev.daejo.intake.Inbox;
import dev.daejo.intake.Intake;
import dev.daejo.intake.KnownFile;
import dev.daejo.intake.SourceReader;
import dev.daejo.reconciliation.MemberOutcome;
import dev.daejo.reconciliation.Night;
import dev.daejo.reconciliation.Reconciliation;
import dev.daejo.reconciliation.program.Terms;
import dev.daejo.reconciliation.statement.ClaimResults;
import dev.daejo.reconciliation.statement.Coverage;
import dev.daejo.reference.ReferenceFaults;
import dev.daejo.reference.ReferenceFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The whole journey of a night from files to outcomes, without database, job and reports. */
public final class NightInMemory {

    private final Gathered gathered;
    private final Night night;

    private NightInMemory(Gathered gathered, Night night) {
        this.gathered = gathered;
        this.night = night;
    }

    /** Takes an inbox into a store of its own and gathers the files of D. */
    public static NightInMemory of(Path inbox, Path reference, LocalDate businessDate, Path store)
            throws IOException, ReferenceFaults {
        Terms terms = ReferenceFolder.read(reference, businessDate).terms();
        Archive archive = new Archive(store);
        CardTokens tokens = CardTokens.inStore(store);
        Intake intake = new Intake(archive, tokens, terms.counterparties().values());
        List<KnownFile> known = new ArrayList<>();
        for (Path file : Inbox.files(inbox)) {
            known.add(intake.takeIn(file, List.of()));
        }
        List<FileOfDay> files = FilesOfDay.of(known, businessDate);
        ArchivedRows rows = new ArchivedRows(archive, new SourceReader(tokens));
        Gathered gathered = Gathering.gather(files, terms, businessDate, 2, rows);
        Coverage coverage = Coverage.on(businessDate, terms.counterparties().values(), gathered.covered());
        return new NightInMemory(
                gathered,
                new Night(
                        businessDate,
                        terms,
                        coverage,
                        gathered.incidents(),
                        new ClaimResults(gathered.claimResults())));
    }

    public Gathered gathered() {
        return gathered;
    }

    public Night night() {
        return night;
    }

    /** The outcome of every member, in the order of their ids. */
    public List<MemberOutcome> outcomes() {
        Reconciliation reconciliation = new Reconciliation(night);
        return IntStream.range(0, gathered.ledgers().members())
                .mapToObj(member -> reconciliation.reconcile(gathered.ledgers().ledger(member)))
                .toList();
    }
}
