package dev.daejo.intake;

import dev.daejo.intake.masking.CardTokens;
import dev.daejo.intake.reading.ReadResult;
import dev.daejo.reconciliation.program.Counterparty;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Takes files in, one at a time: reads each once from end to end, decides whether it can be trusted (contract, section
 * 3), and keeps its bytes in the archive or in quarantine. The verdict follows from the name, the bytes, the control file
 * and the files already known by that name. Safe for any number of threads on different names.
 */
public final class Intake {

    private final Archive archive;
    private final SourceReader reader;
    private final List<Counterparty> counterparties;
    private final TakenRows rows;

    /** Takes files in the canonical layout alone. */
    public Intake(Archive archive, CardTokens tokens, Collection<Counterparty> counterparties) {
        this(archive, new SourceReader(tokens), counterparties);
    }

    /** @param counterparties those of the reference data, for the names of files */
    public Intake(Archive archive, SourceReader reader, Collection<Counterparty> counterparties) {
        this(archive, reader, counterparties, TakenRows.NONE);
    }

    /** @param rows takes the rows of the files as these are read */
    public Intake(Archive archive, SourceReader reader, Collection<Counterparty> counterparties, TakenRows rows) {
        this.archive = archive;
        this.reader = reader;
        this.counterparties = List.copyOf(counterparties);
        this.rows = rows;
    }

    /**
     * Takes a file in. When this returns, its bytes are on disk under their hash, so that its entry can be committed.
     *
     * @param knownOfThatName what the manifest knows by the file's name
     * @return the entry for the manifest; the known one when name and bytes are known, and then nothing was done
     * @throws NotTakenIn when the file cannot be taken in this time; nothing is kept of it then
     * @throws IOException when the store cannot be written
     */
    public KnownFile takeIn(Path path, Collection<KnownFile> knownOfThatName) throws IOException {
        long bytes = InboxFile.of(path).size();
        return reader.processors().inTurn(bytes, () -> takeInNow(path, knownOfThatName));
    }

    private KnownFile takeInNow(Path path, Collection<KnownFile> knownOfThatName) throws IOException {
        InboxFile file = InboxFile.of(path);
        Optional<KnownFile> known = alreadyKnown(file, knownOfThatName);
        return known.isPresent() ? known.get() : takeInNew(file, knownOfThatName);
    }

    /** Hashes only what can be equal by its size. */
    private static Optional<KnownFile> alreadyKnown(InboxFile file, Collection<KnownFile> knownOfThatName)
            throws NotTakenIn {
        return knownOfThatName.stream().anyMatch(known -> known.bytes() == file.size())
                ? withHash(file.sha256(), knownOfThatName)
                : Optional.empty();
    }

    private static Optional<KnownFile> withHash(String sha256, Collection<KnownFile> knownOfThatName) {
        return knownOfThatName.stream()
                .filter(known -> known.sha256().equals(sha256))
                .findFirst();
    }

    private KnownFile takeInNew(InboxFile file, Collection<KnownFile> knownOfThatName) throws IOException {
        FileName name = FileName.parse(Inbox.nameOf(file.path()), counterparties);
        ControlFile control = ControlFile.of(file.path());
        try (Arrival arrival = archive.arriving(file.open());
                TakenRows.Taking taking = rows.begin()) {
            ReadResult found = reader.read(name.name(), name.kind(), name.counterpartyId(), arrival, taking.sink());
            String sha256 = arrival.finish();
            file.requireUnchanged(arrival.bytes());
            Optional<KnownFile> known = withHash(sha256, knownOfThatName);
            if (known.isPresent()) {
                return known.get();
            }
            String reason = reason(name, knownOfThatName, found, control.objection(found, sha256));
            KnownFile entry = ManifestEntry.of(name, sha256, arrival.bytes(), found, reason);
            reader.keepLayout(found);
            if (entry.verdict() == Verdict.ACCEPTED) {
                taking.keep(entry, found);
            }
            archive.keep(arrival, entry.verdict());
            return entry;
        } catch (UncheckedIOException unwritten) {
            throw unwritten.getCause();
        }
    }

    /** Why the file is quarantined, the plainest reason first; empty when it is accepted. */
    private static String reason(
            FileName name, Collection<KnownFile> knownOfThatName, ReadResult found, String objection) {
        if (!name.fits()) {
            return name.misfit();
        }
        Optional<KnownFile> other = knownOfThatName.stream()
                .filter(known -> known.verdict() != Verdict.QUARANTINED)
                .findFirst();
        if (other.isPresent()) {
            return Reasons.otherBytesOfKnownName(other.get().sha256());
        }
        if (!found.isSound()) {
            return found.fault();
        }
        return found.hasTooManyRejects() ? Reasons.tooManyRejected(found.rejected(), found.lines()) : objection;
    }
}
