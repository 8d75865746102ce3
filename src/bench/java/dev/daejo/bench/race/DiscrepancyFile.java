package dev.daejo.bench.race;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rows of a file of discrepancies in the columns that everybody writes, in an order of their own. */
record DiscrepancyFile(List<String> rows) {

    private static final List<String> COLUMNS = List.of(
            "type",
            "severity",
            "program_id",
            "counterparty_id",
            "member_id",
            "period",
            "reference",
            "expected",
            "received",
            "difference",
            "due_on",
            "days_overdue",
            "code",
            "since");
    private static final int SHOWN = 5;

    static DiscrepancyFile read(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
            return new DiscrepancyFile(
                    reader.stream().map(DiscrepancyFile::row).sorted().toList());
        }
    }

    private static String row(NamedCsvRecord row) {
        return String.join(",", COLUMNS.stream().map(row::getField).toList());
    }

    /** The first rows that only one of the two has; empty where both say the same. */
    Optional<String> differenceFrom(DiscrepancyFile other) {
        if (rows.equals(other.rows)) {
            return Optional.empty();
        }
        String ours = String.join("\n  ", firstOf(missingIn(other)));
        String theirs = String.join("\n  ", firstOf(other.missingIn(this)));
        return Optional.of("%d rows against %d; only here:%n  %s%nonly there:%n  %s"
                .formatted(rows.size(), other.rows.size(), ours, theirs));
    }

    /** The same with one row changed, which must not go unseen. */
    DiscrepancyFile spoiled() {
        List<String> changed = new ArrayList<>(rows);
        changed.set(0, changed.get(0) + "?");
        return new DiscrepancyFile(changed);
    }

    private Stream<String> missingIn(DiscrepancyFile other) {
        return Multiset.of(rows).minus(Multiset.of(other.rows));
    }

    private static List<String> firstOf(Stream<String> found) {
        return found.limit(SHOWN).toList();
    }
}
