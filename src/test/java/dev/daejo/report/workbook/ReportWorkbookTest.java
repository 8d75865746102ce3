package dev.daejo.report.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.report.table.Column;
import dev.daejo.report.table.CsvFile;
import dev.daejo.report.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportWorkbookTest {

    private static final LocalDate DAY = LocalDate.of(2025, 12, 17);
    private static final List<Column<String>> COLUMNS = List.of(
            Column.text("name", name -> name),
            Column.wonAsText("amount", name -> name.equals("none") ? "" : "-60000"),
            Column.time("period", name -> java.time.YearMonth.of(2025, 10)),
            Column.time("due_on", name -> DAY),
            Column.moment("requested_at", name -> DAY.atTime(12, 0)));

    private final Path folder;

    ReportWorkbookTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void saysThatItWasCreatedOnTheBusinessDate() throws IOException {
        assertThat(part(workbook("a"), "docProps/core.xml")).contains(">2025-12-17T00:00:00Z</dcterms:created>");
    }

    @Test
    void writesTheSameBytesLaterAndInAnotherZoneAndLocale() throws IOException {
        byte[] first = Files.readAllBytes(workbook("a"));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertThat(Files.readAllBytes(workbook("b"))).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void namesColumnsInKoreanAboveTheCanonicalNamesAndFreezesAndFiltersThem() throws IOException {
        String sheet = part(workbook("a"), "xl/worksheets/sheet1.xml");

        assertThat(sheet)
                .containsSubsequence("<row r=\"1\">", "항목", "금액(원)", "<row r=\"2\">", ">name<", ">amount<")
                .contains("ySplit=\"2\"", "state=\"frozen\"", "<autoFilter ref=\"A2:E4\">");
    }

    @Test
    void writesNumbersAndDaysAsSuchAndNothingWhereThereIsNothing() throws IOException {
        String sheet = part(workbook("a"), "xl/worksheets/sheet1.xml");

        assertThat(sheet)
                .containsPattern("<c r=\"B3\" s=\"\\d+\" t=\"n\"><v>-60000</v></c>")
                .containsPattern("<c r=\"C3\" s=\"\\d+\" t=\"n\"><v>45931(\\.0)?</v></c>")
                .containsPattern("<c r=\"D3\" s=\"\\d+\" t=\"n\"><v>46008(\\.0)?</v></c>")
                .containsPattern("<c r=\"E3\" s=\"\\d+\" t=\"n\"><v>46008.5</v></c>")
                .doesNotContain("r=\"B4\"");
        assertThat(part(workbook("b"), "xl/styles.xml"))
                .contains("#,##0&quot;원&quot;", "yyyy-mm-dd", "yyyy-mm-dd hh:mm:ss");
    }

    @Test
    void holdsNoFormula() throws IOException {
        Path file = workbook("a", "=HYPERLINK(\"x\")", "<b>&\u0001");

        assertThat(part(file, "xl/worksheets/sheet1.xml")).doesNotContain("<f>");
        assertThat(part(file, "xl/sharedStrings.xml"))
                .contains(">&apos;=HYPERLINK(&quot;x&quot;)</t>", "&lt;b&gt;&amp;</t>");
    }

    @Test
    void cutsATextThatNoSpreadsheetWouldOpen() throws IOException {
        String texts = part(workbook("a", "가".repeat(40_000)), "xl/sharedStrings.xml");

        assertThat(texts).contains("가".repeat(32_766) + "…</t>").doesNotContain("가".repeat(32_767));
    }

    @Test
    void keepsNoMoreThanTheFirstTextsOfAColumnForTheWholeWorkbook() throws IOException {
        String[] different =
                IntStream.range(0, 1_000).mapToObj(at -> "different " + at).toArray(String[]::new);
        Path file = workbook("a", different);

        assertThat(part(file, "xl/sharedStrings.xml"))
                .contains("different 199<")
                .doesNotContain("different 200<");
        assertThat(part(file, "xl/worksheets/sheet1.xml"))
                .contains("<t>different 200<", "<t>different 999<")
                .doesNotContain("different 199<");
    }

    @Test
    void goesOnInAFurtherSheetWhereOneIsFull() throws IOException {
        Path file = folder.resolve("full.xlsx");
        ReportWorkbook.write(file, DAY, Words.in(Locale.KOREAN), this::fiveRows, 4);

        assertThat(part(file, "xl/workbook.xml"))
                .contains("name=\"파일 files\"", "name=\"파일 files 2\"", "name=\"파일 files 3\"");
        assertThat(texts(file, 2)).containsExactly("2", "3");
        assertThat(part(file, "xl/worksheets/sheet3.xml")).contains("항목");
        assertThat(texts(file, 3)).containsExactly("4");
    }

    @Test
    void writesASheetOfACsvFileAsOfItsRows() throws IOException {
        String[] rows = {"two\nlines\r", "say \"no\", or\tnot", "", "=1+1", " 가 ", "😀"};
        Path csv = folder.resolve("some.csv");
        try (Writer writer = Files.newBufferedWriter(csv)) {
            CsvFile.write(writer, COLUMNS, List.of(rows)::forEach);
        }
        Path file = folder.resolve("csv.xlsx");

        ReportWorkbook.write(file, DAY, Words.in(Locale.KOREAN), workbook -> workbook.sheet("files", COLUMNS, csv));

        assertThat(file).hasSameBinaryContentAs(workbook("rows", rows));
    }

    @Test
    void canBeReadByItsOwnerOnlyAndLeavesNothingBeside() throws IOException {
        Path file = workbook("a");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(folder).isDirectoryContaining(each -> each.equals(file)).isDirectoryNotContaining("glob:**.new");
    }

    private void fiveRows(ReportWorkbook workbook) {
        Sheet<String> sheet = workbook.sheet("files", COLUMNS);
        IntStream.range(0, 5).mapToObj(Integer::toString).forEach(sheet);
        sheet.finish();
    }

    /** The texts of the first column of a sheet, of those that the workbook keeps once. */
    private static List<String> texts(Path workbook, int sheet) throws IOException {
        List<String> kept = all("<t[^>]*>([^<]*)</t>", part(workbook, "xl/sharedStrings.xml"));
        return all("<c r=\"A\\d+\" t=\"s\"><v>(\\d+)</v>", part(workbook, "xl/worksheets/sheet" + sheet + ".xml"))
                .stream()
                .map(number -> kept.get(Integer.parseInt(number)))
                .toList();
    }

    private static List<String> all(String pattern, String xml) {
        return Pattern.compile(pattern)
                .matcher(xml)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private Path workbook(String name, String... rows) throws IOException {
        Path file = folder.resolve(name + ".xlsx");
        ReportWorkbook.write(file, DAY, Words.in(Locale.KOREAN), workbook -> {
            Sheet<String> sheet = workbook.sheet("files", COLUMNS);
            List.of(rows.length == 0 ? new String[] {"some", "none"} : rows).forEach(sheet);
            sheet.finish();
        });
        return file;
    }

    private static String part(Path workbook, String name) throws IOException {
        try (ZipFile zip = new ZipFile(workbook.toFile());
                InputStream bytes = zip.getInputStream(entry(zip, name))) {
            return plain(new String(bytes.readAllBytes(), UTF_8));
        }
    }

    /** The library writes what is not ASCII by number. */
    private static String plain(String xml) {
        return Pattern.compile("&#x([0-9a-f]+);")
                .matcher(xml)
                .replaceAll(
                        match -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(match.group(1), 16))));
    }

    private static ZipEntry entry(ZipFile zip, String name) {
        ZipEntry entry = zip.getEntry(name);
        assertThat(entry).as(name).isNotNull();
        return entry;
    }
}
