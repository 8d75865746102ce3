package dev.daejo.cases;

import dev.daejo.gathering.ArchivedRows;
import dev.daejo.gathering.FileOfDay;
import dev.daejo.gathering.FilesOfDay;
import dev.daejo.gathering.Gathered;
import dev.daejo.gathering.Gathering;
import dev.daejo.gathering.digest.DigestSource;
import dev.daejo.intake.Archive;
import dev.daejo.intake.Inbox;
import dev.daejo.intake.Intake;
import dev.daejo.intake.KnownFile;
import dev.daejo.intake.SourceReader;
import dev.daejo.intake.masking.CardTokens;
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
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** The whole journey of a night from files to outcomes, without database, job and reports. */
public final class NightInMemory {

    private static final Map<Path, NightInMemory> GATHERED = new ConcurrentHashMap<>();

    private final LocalDate businessDate;
    private final Terms terms;
    private final Gathered gathered;

    private NightInMemory(LocalDate businessDate, Terms terms, Gathered gathered) {
        this.businessDate = businessDate;
        this.terms = terms;
        this.gathered = gathered;
    }

    /**
     * The night of a folder with {@code inbox} and {@code reference}. Its files are gathered once, since they are read
     * only; the store is used by the first who asks.
     */
    public static NightInMemory ofFolder(Path folder, LocalDate businessDate, Path store)
            throws IOException, ReferenceFaults {
        NightInMemory known = GATHERED.get(folder);
        if (known == null) {
            known = of(folder.resolve("inbox"), folder.resolve("reference"), businessDate, store);
            GATHERED.put(folder, known);
        }
        return known;
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
        Gathered gathered = Gathering.gather(files, terms, businessDate, 2, DigestSource.inMemory(rows));
        return new NightInMemory(businessDate, terms, gathered);
    }

    public Gathered gathered() {
        return gathered;
    }

    /** What its members share, found anew each time. */
    public Night night() {
        Coverage coverage = Coverage.on(businessDate, terms.counterparties().values(), gathered.covered());
        return new Night(
                businessDate, terms, coverage, gathered.incidents(), new ClaimResults(gathered.claimResults()));
    }

    /** The outcome of every member, in the order of their ids. */
    public List<MemberOutcome> outcomes() {
        Reconciliation reconciliation = new Reconciliation(night());
        return IntStream.range(0, gathered.ledgers().members())
                .mapToObj(member -> reconciliation.reconcile(gathered.ledgers().ledger(member)))
                .toList();
    }
}
