package dev.daejo.job.serve;

import dev.daejo.reconciliation.program.Counterparty;
import dev.daejo.reference.ReferenceFaults;
import dev.daejo.reference.ReferenceFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;

/** Where files arrive and where the reference data lies. */
public record Inputs(Path inbox, Path reference) {

    /** The counterparties of the reference data; the night itself will name its faults to people. */
    Collection<Counterparty> counterparties(LocalDate businessDate) throws ReferenceFaults, IOException {
        return ReferenceFolder.read(reference, businessDate)
                .terms()
                .counterparties()
                .values();
    }
}
