package dev.daejo.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook in a real spreadsheet; what it prints is left in {@code target/screenshots}. */
class WorkbookInLibreOfficeTest {

    private static final Path OFFICE = Path.of("/usr/bin/soffice");
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final Pattern SHOWN_NUMBER = Pattern.compile("-?[0-9]{1,3}(,[0-9]{3})*(\\.[0-9]+)?원?");

    /** All sheets, UTF-8, cells as they are shown. */
    private static final String ALL_SHEETS =
            "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1";

    private static final int HEADER_ROWS = 2;
    private static final int CASES = 320;

    private final Path out;
    private final Path report;

    WorkbookInLibreOfficeTest(@TempDir Path out) {
        this.out = out;
        this.report = out.resolve("2025-12-17");
    }

    @BeforeAll
    static void needsAnOffice() {
        assumeTrue(Files.isExecutable(OFFICE), "no LibreOffice on this machine");
    }

    @BeforeEach
    void write() {
        new ReportFolder(out).write(BigNight.of(CASES));
    }

    @Test
    void holdsWhatTheCsvFilesHold() throws Exception {
        String said = converted("report.xlsx", ALL_SHEETS);

        assertThat(said).doesNotContainIgnoringCase("error");
        same("discrepancies.csv", "report-불일치 discrepancies");
        same("claims.csv", "report-청구 claims");
        same("evidence.csv", "report-근거 evidence");
        same("files.csv", "report-파일 files");
        same("rejects.csv", "report-거부된 줄 rejects");
        same("control-totals.csv", "report-합계 totals");
        assertThat(rows(sheet("report-요약 summary")))
                .contains(List.of("기준일", "", "", "2025-12-17"))
                .anySatisfy(row -> assertThat(row).startsWith("약속한 돈"));
    }

    @Test
    void holdsInAListThatIsReadyToSendWhatItsCsvFileHolds() throws Exception {
        String said = converted("claims/claims-hana-DOCUMENTS.xlsx", ALL_SHEETS);

        assertThat(said).doesNotContainIgnoringCase("error");
        same("claims/claims-hana-DOCUMENTS.csv", "claims-hana-DOCUMENTS-청구 claims");
    }

    @Test
    void printsWithoutAWord() throws Exception {
        String said = converted("report.xlsx", "pdf");

        assertThat(said).doesNotContainIgnoringCase("error");
        Path pdf = out.resolve("report.pdf");
        assertThat(pdf).isNotEmptyFile();
        Files.createDirectories(SCREENSHOTS);
        Files.copy(pdf, SCREENSHOTS.resolve("workbook.pdf"), StandardCopyOption.REPLACE_EXISTING);
    }

    private void same(String csv, String sheet) throws IOException {
        List<List<String>> ours = rows(report.resolve(csv));
        List<List<String>> theirs = rows(sheet(sheet));

        assertThat(theirs.subList(HEADER_ROWS - 1, theirs.size())).as(sheet).isEqualTo(ours);
        assertThat(theirs.get(0)).as(sheet).allMatch(name -> !name.isBlank()).isNotEqualTo(ours.get(0));
    }

    private Path sheet(String name) {
        return out.resolve(name + ".csv");
    }

    /** Rows as values: a number is told by its digits, whatever stands between or after them. */
    private static List<List<String>> rows(Path csv) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().detectBomHeader(true).ofCsvRecord(csv, UTF_8)) {
            reader.forEach(row -> rows.add(row.getFields().stream()
                    .map(WorkbookInLibreOfficeTest::value)
                    .toList()));
        }
        return rows;
    }

    private static String value(String cell) {
        return SHOWN_NUMBER.matcher(cell).matches() ? cell.replaceAll("[,원]", "") : cell;
    }

    /** Converts a workbook into the folder beside that of the night; what the office said meanwhile. */
    private String converted(String workbook, String format) throws IOException, InterruptedException {
        Path said = out.resolve("said.txt");
        Process office = new ProcessBuilder(
                        OFFICE.toString(),
                        "-env:UserInstallation=" + out.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        format,
                        "--outdir",
                        out.toString(),
                        report.resolve(workbook).toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(office.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(office.exitValue()).isZero();
        return Files.readString(said, UTF_8);
    }
}
