package dev.daejo.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** A folder of reference files without a fault, of which a test replaces what it is about. */
final class ReferenceFiles {

    static final LocalDate D = LocalDate.of(2025, 11, 21);

    /** The required columns of {@code programs.csv} but for those that a test names after them. */
    private static final String PROGRAM_COLUMNS = "program_id,kind,counterparty_id,starts_on,ends_on,paid_by";

    private final Path folder;

    ReferenceFiles(Path folder) {
        this.folder = folder;
        with("counterparties.csv", "counterparty_id,kind", "HANA,CARD_ISSUER", "SEMAS,AGENCY");
        with("holidays.csv", "date,name", "2025-12-25,기독탄신일");
        with("programs.csv", PROGRAM_COLUMNS);
    }

    ReferenceFiles with(String name, String... lines) {
        return with(name, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    ReferenceFiles with(String name, byte[] bytes) {
        try {
            Files.write(folder.resolve(name), bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return this;
    }

    ReferenceFiles without(String name) throws IOException {
        Files.delete(folder.resolve(name));
        return this;
    }

    /** One program {@code P} of HANA from September to December 2025, paid by payouts, with further columns. */
    ReferenceFiles program(String kind, String columns, String values) {
        return with(
                "programs.csv",
                PROGRAM_COLUMNS + "," + columns,
                "P,%s,HANA,2025-09-01,2025-12-31,PAYOUT,%s".formatted(kind, values));
    }

    ReferenceData read() throws IOException {
        try {
            return ReferenceFolder.read(folder, D);
        } catch (ReferenceFaults faults) {
            throw new AssertionError(faults.faults().toString(), faults);
        }
    }

    /** The places of all faults: file, line and column. */
    List<String> faultyPlaces() throws IOException {
        return faults().stream()
                .map(fault -> "%s:%d %s".formatted(fault.file(), fault.line(), fault.column()))
                .toList();
    }

    List<Fault> faults() throws IOException {
        try {
            ReferenceFolder.read(folder, D);
            return List.of();
        } catch (ReferenceFaults faults) {
            return faults.faults();
        }
    }
}
