package dev.daejo.job;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The cells of two public collections, formulas and naughty strings, go through a night as ids, references, file names and
 * refused values: every report stays a table, no cell of it is a formula to a spreadsheet, and no text is lost.
 */
class HostileTextsTest {

    private final World world;
    private final Path folder;

    HostileTextsTest(@TempDir Path folder) {
        this.folder = folder;
        this.world = World.in(folder);
    }

    @Test
    void reachEveryReportAsTextsAndNeverAsFormulas() throws IOException {
        List<String> texts = HostileTexts.all();
        HostileTexts.plant(world, texts);

        Ended ended = world.night();

        assertThat(ended.status()).isEqualTo(3);
        List<Path> reports = csvReports();
        assertThat(reports).hasSizeGreaterThan(6);
        for (Path report : reports) {
            holdsNoFormula(report.toString(), records(report));
        }
        List<String> references = column(records(folder.resolve("out/2025-10-20/discrepancies.csv")), "reference");
        assertThat(references)
                .containsAll(texts.stream().map(HostileTexts::guarded).toList());
        assertThat(column(records(folder.resolve("out/2025-10-20/files.csv")), "file"))
                .contains("'=cmd.csv", "'@SUM(1+9).csv", "'-2+3.csv");
        assertThat(column(records(folder.resolve("out/2025-10-20/rejects.csv")), "value"))
                .contains("'=10+20+cmd|' /C calc'!A0");
    }

    private static void holdsNoFormula(String report, List<CsvRecord> records) {
        int columns = records.get(0).getFieldCount();
        for (CsvRecord row : records) {
            assertThat(row.getFieldCount())
                    .as("%s line %d", report, row.getStartingLineNumber())
                    .isEqualTo(columns);
            for (String cell : row.getFields()) {
                boolean starts = !cell.isEmpty() && HostileTexts.FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0;
                assertThat(starts && !cell.matches("[+-]?[0-9]+(\\.[0-9]+)?"))
                        .as("%s line %d: %s", report, row.getStartingLineNumber(), cell)
                        .isFalse();
            }
        }
    }

    private List<Path> csvReports() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("out"))) {
            return files.filter(file -> file.toString().endsWith(".csv")).toList();
        }
    }

    private static List<CsvRecord> records(Path report) {
        String text = World.text(report).replaceFirst("^\uFEFF", "");
        return CsvReader.builder().ofCsvRecord(text).stream().toList();
    }

    private static List<String> column(List<CsvRecord> records, String name) {
        int place = records.get(0).getFields().indexOf(name);
        return records.stream().skip(1).map(row -> row.getField(place)).toList();
    }
}
