package dev.daejo.job;

import dev.daejo.intake.layout.Layouts;
import dev.daejo.intake.layout.WrongLayouts;
import dev.daejo.reference.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The layouts of the program and, before them, those of a folder of the user's. */
final class OwnLayouts {

    private OwnLayouts() {}

    /**
     * Reads them as they are now; every fault of every one is told, and then there are none.
     *
     * @param folder absent where the user has none; one that is not there was told already
     */
    static Optional<Layouts> read(@Nullable Path folder, Collection<Fault> faults) {
        try {
            return Optional.of(Layouts.with(folder == null || !Files.isDirectory(folder) ? null : folder));
        } catch (WrongLayouts wrong) {
            wrong.faults().stream()
                    .map(fault -> new Fault(fault.file(), fault.line(), fault.key(), fault.found(), fault.expected()))
                    .forEach(faults::add);
        } catch (IOException unreadable) {
            faults.add(new Fault("--layouts", 0, "", unreadable.toString(), "읽을 수 있는 파일"));
        }
        return Optional.empty();
    }
}
