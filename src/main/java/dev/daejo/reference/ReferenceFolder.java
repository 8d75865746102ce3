package dev.daejo.reference;

import dev.daejo.reconciliation.program.Terms;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * Reads a folder of reference files whole (contract, section 2).
 *
 * <p>For example {@code programs.csv}, of which columns that are absent take their defaults:
 *
 * <pre>{@code
 * program_id,kind,counterparty_id,starts_on,ends_on,rate,period_cap,paid_by,pay_rule
 * SANGSAENG,SPEND_INCREASE,SEMAS,2025-09-01,2025-12-31,0.20,100000,PAYOUT,MONTH_DAY:15
 * }</pre>
 *
 * <p>Files of other names are not looked at. What is refused, and where, is said by {@link ReferenceFaults}; the
 * columns, their meaning and their defaults are in {@code ops/formats.md}.
 */
public final class ReferenceFolder {

    private ReferenceFolder() {}

    /**
     * Reads and checks all files; each is read once, so that what was checked is what the fingerprint tells.
     *
     * @param businessDate the holidays must have been kept up to its year
     * @throws ReferenceFaults with every fault of every file, when there is one
     * @throws IOException when a file that is there cannot be read
     */
    public static ReferenceData read(Path folder, LocalDate businessDate) throws ReferenceFaults, IOException {
        FaultLog faults = new FaultLog();
        ReferenceTables tables = ReferenceTables.in(folder, faults);
        Table counterpartyTable = tables.of(ReferenceFile.COUNTERPARTIES);
        Known ids = Known.in(counterpartyTable, "counterparty_id", "counterparties.csv에 있는 거래처");
        Terms terms = new Terms(
                ProgramRows.read(
                        tables.of(ReferenceFile.PROGRAMS),
                        tables.of(ReferenceFile.PROGRAM_TIERS),
                        tables.of(ReferenceFile.PROGRAM_PERIODS),
                        ids),
                CounterpartyRows.read(counterpartyTable),
                HolidayRows.read(tables.of(ReferenceFile.HOLIDAYS), businessDate),
                ResponseCodeRows.read(tables.of(ReferenceFile.RESPONSE_CODES)));
        List<Channel> channels = ChannelRows.read(tables.of(ReferenceFile.CHANNELS), ids);
        faults.throwIfAny();
        return new ReferenceData(terms, channels, paths(folder, tables), Fingerprint.of(tables.contents()));
    }

    private static List<Path> paths(Path folder, ReferenceTables tables) {
        return tables.contents().keySet().stream()
                .map(file -> folder.resolve(file.fileName()))
                .toList();
    }
}
