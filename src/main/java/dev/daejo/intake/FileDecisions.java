package dev.daejo.intake;

import dev.daejo.intake.reading.ReadResult;
import dev.daejo.reconciliation.program.Counterparty;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a person may decide of a file that was taken in.
 *
 * <p><b>Release</b>: a quarantined file is right after all. That can be said of a file whose lines can be told and made
 * sense of: one that its control file spoke against, one with too many lines that do not parse (those stay rejects), one
 * whose name is free since the other bytes of it were withdrawn, one whose counterparty is known by now, and one that was
 * withdrawn. It cannot be said of a file that cannot be read, nor of a name that says nothing: these are sent again.
 *
 * <p><b>Withdrawal</b>: a file counts for no business date from now on; its bytes stay. The same bytes under the same name
 * stay withdrawn when they come again, other bytes of that name are judged for themselves.
 *
 * <p>When an entry is returned, its bytes are on disk where it says they are, so that it can be committed.
 */
public final class FileDecisions {

    private final Archive archive;
    private final SourceReader reader;

    public FileDecisions(Archive archive, SourceReader reader) {
        this.archive = archive;
        this.reader = reader;
    }

    /**
     * What became of a decision.
     *
     * @param file the entry as it is now; absent when the decision is refused
     * @param refusal why, in words for people; empty when it is not
     */
    public record Decided(@Nullable KnownFile file, String refusal) {

        static Decided refused(String why) {
            return new Decided(null, why);
        }
    }

    /**
     * Releases a quarantined or withdrawn file.
     *
     * @param ofThatName all that is known by its name
     * @param counterparties those of the reference data, where it is given; else the file's own is taken as it is
     */
    public Decided release(KnownFile file, Collection<KnownFile> ofThatName, Collection<Counterparty> counterparties)
            throws IOException {
        if (file.verdict() == Verdict.ACCEPTED) {
            return Decided.refused(Reasons.alreadyReleased());
        }
        FileName name = FileName.parse(file.name(), ids(file, counterparties));
        if (!name.fits()) {
            return Decided.refused(Reasons.misfitStays(name.misfit()));
        }
        Optional<KnownFile> other = ofThatName.stream()
                .filter(known -> known.verdict() == Verdict.ACCEPTED)
                .findFirst();
        if (other.isPresent()) {
            return Decided.refused(Reasons.otherIsAccepted(other.get().sha256()));
        }
        ReadResult found = read(file, name);
        if (!found.isSound()) {
            return Decided.refused(Reasons.unreadableStays(found.fault()));
        }
        archive.keep(file, Verdict.ACCEPTED);
        return new Decided(ManifestEntry.released(name, file, found, Reasons.released(file.reason())), "");
    }

    /** Withdraws an accepted file, or one in quarantine that nobody will send again. */
    public Decided withdraw(KnownFile file, String reason) throws IOException {
        requireBytes(file);
        archive.keep(file, Verdict.QUARANTINED);
        return new Decided(file.withdrawn(Reasons.withdrawn(reason)), "");
    }

    /** Takes the quarantined bytes away that no entry of the manifest speaks of any more. */
    public void tidyUp(KnownFile released, Collection<KnownFile> ofThoseBytes) throws IOException {
        if (ofThoseBytes.stream().noneMatch(known -> known.verdict() == Verdict.QUARANTINED)) {
            archive.forgetQuarantined(released.sha256());
        }
    }

    private static List<String> ids(KnownFile file, Collection<Counterparty> counterparties) {
        return Stream.concat(
                        counterparties.stream().map(Counterparty::counterpartyId),
                        Stream.of(file.counterpartyId()).filter(id -> !id.isEmpty()))
                .distinct()
                .toList();
    }

    private ReadResult read(KnownFile file, FileName name) throws IOException {
        requireBytes(file);
        if (file.layout() != null) {
            return reader.read(file, archive.of(file), new NoSink());
        }
        try (InputStream bytes = Files.newInputStream(archive.of(file))) {
            ReadResult found = reader.read(name.name(), name.kind(), name.counterpartyId(), bytes, new NoSink());
            reader.keepLayout(found);
            return found;
        }
    }

    private void requireBytes(KnownFile file) throws IOException {
        if (!archive.holds(file)) {
            throw new IllegalStateException(Reasons.bytesAreGone(file.name(), file.sha256()));
        }
    }
}
