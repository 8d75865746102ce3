package dev.daejo.job.night;

import dev.daejo.reference.Fault;
import dev.daejo.reference.ReferenceData;
import dev.daejo.reference.ReferenceFaults;
import dev.daejo.reference.ReferenceFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The reference data of the folder that a command was given. */
public final class GivenReference {

    private GivenReference() {}

    /** Read even when an option is wrong, so that all faults are named at once; none where it has any of its own. */
    public static Optional<ReferenceData> read(Path folder, LocalDate businessDate, List<Fault> faults) {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try {
            return Optional.of(ReferenceFolder.read(folder, businessDate));
        } catch (ReferenceFaults found) {
            faults.addAll(found.faults());
        } catch (IOException unreadable) {
            faults.add(new Fault("--reference", 0, "", unreadable.toString(), "읽을 수 있는 파일"));
        }
        return Optional.empty();
    }
}
