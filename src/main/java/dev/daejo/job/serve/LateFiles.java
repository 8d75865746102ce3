package dev.daejo.job.serve;

import dev.daejo.intake.FileName;
import dev.daejo.intake.Inbox;
import dev.daejo.intake.KnownFile;
import dev.daejo.reconciliation.program.Counterparty;
import dev.daejo.reference.ReferenceFaults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Files of the inbox that no night has taken in yet, and the finished nights they may touch: all that they can be files of
 * by the days in their names; without days in the name, any. A file is tried once with each night, as it is; what nights
 * leave behind untaken is not tried until it changes.
 */
final class LateFiles {

    private final Inputs inputs;
    private final Set<Seen> tried = new HashSet<>();
    /** Nights that were not run again yet since a file touched them. */
    private final Set<LocalDate> open = new HashSet<>();

    LateFiles(Inputs inputs) {
        this.inputs = inputs;
    }

    /** A file as it lies there now. */
    private record Seen(String name, long bytes, long modified) {}

    /** The night of a date was run again. */
    void wasRunAgain(LocalDate businessDate) {
        open.remove(businessDate);
    }

    /**
     * Of these finished dates the ones that a new file may touch, in their order; a date is told until its night was run
     * again, even where another night has taken the file in meanwhile.
     */
    List<LocalDate> touched(List<LocalDate> finished, List<KnownFile> known) throws IOException {
        if (finished.isEmpty()) {
            return List.of();
        }
        try {
            return touched(finished, known, inputs.counterparties(finished.get(finished.size() - 1)));
        } catch (ReferenceFaults namedByTheNight) {
            return List.of();
        }
    }

    private List<LocalDate> touched(
            List<LocalDate> finished, List<KnownFile> known, Collection<Counterparty> counterparties)
            throws IOException {
        open.retainAll(finished);
        for (Path file : Inbox.files(inputs.inbox())) {
            if (isNew(file, known)) {
                FileName name = FileName.parse(Inbox.nameOf(file), counterparties);
                finished.stream().filter(date -> mayTouch(name, date)).forEach(open::add);
            }
        }
        return finished.stream().filter(open::contains).toList();
    }

    private boolean isNew(Path file, List<KnownFile> known) throws IOException {
        try {
            Seen seen = new Seen(
                    Inbox.knownName(file),
                    Files.size(file),
                    Files.getLastModifiedTime(file).toMillis());
            return known.stream().noneMatch(one -> one.name().equals(seen.name) && one.bytes() == seen.bytes)
                    && tried.add(seen);
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    private static boolean mayTouch(FileName name, LocalDate businessDate) {
        LocalDate first = name.coversFrom();
        return first == null || !first.isAfter(businessDate);
    }
}
