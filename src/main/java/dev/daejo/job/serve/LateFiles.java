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
 * by the days in their names; without days in the name, any. A file is tried once as it is; what a night leaves behind
 * untaken is not tried until it changes.
 */
final class LateFiles {

    private final Inputs inputs;
    private final Set<Seen> tried = new HashSet<>();

    LateFiles(Inputs inputs) {
        this.inputs = inputs;
    }

    /** A file as it lies there now. */
    private record Seen(String name, long bytes, long modified) {}

    /** Of these finished dates the ones that a new file may touch, in their order; asks for each file once. */
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
        Set<LocalDate> dates = new HashSet<>();
        for (Path file : Inbox.files(inputs.inbox())) {
            if (isNew(file, known)) {
                FileName name = FileName.parse(Inbox.nameOf(file), counterparties);
                finished.stream().filter(date -> mayTouch(name, date)).forEach(dates::add);
            }
        }
        return finished.stream().filter(dates::contains).toList();
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
