package dev.daejo.intake;

import dev.daejo.intake.masking.CardTokens;
import dev.daejo.reconciliation.program.Counterparty;
import dev.daejo.reconciliation.program.CounterpartyKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** An intake with a store and an inbox of its own, and what it took in so far. */
public final class Desk {

    public static final List<Counterparty> COUNTERPARTIES =
            List.of(counterparty("HANA"), counterparty("SEMAS"), counterparty("한빛페이"), counterparty("KB-CARD"));

    final Path store;
    final Path inbox;
    final Archive archive;
    final CardTokens tokens;
    final Intake intake;
    final SourceReader reader;
    public final List<KnownFile> known = new ArrayList<>();

    public Desk(Path folder) throws IOException {
        store = folder.resolve("store");
        inbox = Files.createDirectories(folder.resolve("inbox"));
        archive = new Archive(store);
        tokens = CardTokens.inStore(store);
        intake = new Intake(archive, tokens, COUNTERPARTIES);
        reader = new SourceReader(tokens);
    }

    static Counterparty counterparty(String id) {
        return new Counterparty(id, id, CounterpartyKind.CARD_ISSUER, "", 2, 3, null, null, 1, null);
    }

    public KnownFile takeIn(String name, String text) throws IOException {
        return takeIn(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public KnownFile takeIn(String name, byte[] bytes) throws IOException {
        Files.write(inbox.resolve(name), bytes);
        KnownFile entry = intake.takeIn(
                inbox.resolve(name),
                known.stream().filter(file -> file.name().equals(name)).toList());
        if (!known.contains(entry)) {
            known.add(entry);
        }
        return entry;
    }

    void control(String name, String text) throws IOException {
        Files.writeString(inbox.resolve(name + ".ctl"), text);
    }

    public CollectedRows rowsOf(KnownFile file) throws IOException {
        CollectedRows rows = new CollectedRows();
        reader.read(file, archive.of(file), rows);
        return rows;
    }
}
