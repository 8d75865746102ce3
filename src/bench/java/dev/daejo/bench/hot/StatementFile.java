package dev.daejo.bench.hot;

import dev.daejo.bench.BenchSettings;
import dev.daejo.bench.BigNight;
import dev.daejo.gathering.ArchivedRows;
import dev.daejo.gathering.digest.Digests;
import dev.daejo.intake.Archive;
import dev.daejo.intake.Intake;
import dev.daejo.intake.KnownFile;
import dev.daejo.intake.LayoutArchive;
import dev.daejo.intake.SourceReader;
import dev.daejo.intake.TakenRows;
import dev.daejo.intake.layout.Layouts;
import dev.daejo.intake.layout.WrongLayouts;
import dev.daejo.intake.masking.CardTokens;
import dev.daejo.reconciliation.program.Terms;
import dev.daejo.reference.ReferenceFaults;
import dev.daejo.reference.ReferenceFolder;
import dev.daejo.sample.BulkNight;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * The statement of the first month of a big night, with a store to take it into.
 *
 * @param store where digests are kept
 * @param terms of the night
 */
record StatementFile(Path path, Path store, Archive archive, CardTokens tokens, SourceReader reader, Terms terms) {

    private static final String NAME = "inbox/statement-hana-20250901-20250930.csv";

    static StatementFile of(String encoding) throws IOException, ReferenceFaults, WrongLayouts {
        BenchSettings settings = BenchSettings.ofProperties().with(encoding);
        Path night = BigNight.ready(settings);
        Path store = settings.folder().resolve("hot-store-" + encoding);
        Terms terms = ReferenceFolder.read(night.resolve("reference"), LocalDate.parse(BulkNight.BUSINESS_DATE))
                .terms();
        CardTokens tokens = CardTokens.inStore(store);
        SourceReader reader = SourceReader.of(tokens, Layouts.with(night.resolve("layouts")), new LayoutArchive(store));
        return new StatementFile(statement(settings), store, new Archive(store), tokens, reader, terms);
    }

    static Path statement(BenchSettings settings) throws IOException {
        return BigNight.ready(settings).resolve(NAME);
    }

    /** Reads, checks and hashes it, copies it to the archive and packs its rows, all in one pass; no card is known before. */
    KnownFile takeIn() throws IOException {
        try (Digests digests = new Digests(store, new ArchivedRows(archive, reader), tokens.check())) {
            return takeIn(digests);
        }
    }

    /** Does the same but packs no rows. */
    KnownFile takeInWithoutRows() throws IOException {
        return takeIn(TakenRows.NONE);
    }

    private KnownFile takeIn(TakenRows rows) throws IOException {
        return new Intake(archive, reader, terms.counterparties().values(), rows).takeIn(path, List.of());
    }
}
