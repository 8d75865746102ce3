package dev.daejo.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The 60 checks of JavaCsvComparison and the files of csv-spectrum through our reading path. Where the contract demands
 * something else than a check expects, {@link #DEVIATIONS} says why, and what is read instead.
 */
class CsvSuitesTest {

    private static final String COMMENT =
            "RFC 4180 has no comments: a line that begins with # is a line like any other";
    private static final String BLANK_LINE = "the contract: a blank line is no line";
    private static final String OPEN_QUOTE = "the contract: an open quote at the end quarantines the file";
    private static final String AFTER_QUOTE = "text after a closing quote rejects the line";

    /** By the id of a check: why we deviate, and what we read. */
    private static final Map<String, Deviation> DEVIATIONS = Map.ofEntries(
            Map.entry("comments-read-1", new Deviation(COMMENT, "[[A], [#B, C], [D]]")),
            Map.entry("comments-read-2", new Deviation(COMMENT, "[[#A], [#B], [C]]")),
            Map.entry("comments-read-3", new Deviation(COMMENT, "[[#A], [ #B], [C]]")),
            Map.entry("comments-read-4", new Deviation(COMMENT, "[[#]]")),
            Map.entry("comments-read-5", new Deviation(COMMENT, "[[#A], [#]]")),
            Map.entry("comments-read-6", new Deviation(COMMENT, "[[#], [#A]]")),
            Map.entry("comments-read-7", new Deviation(COMMENT, "[[#], [#], [#]]")),
            Map.entry("comments-skip-1", new Deviation(COMMENT, "[[A], [#B, C], [D]]")),
            Map.entry("comments-skip-2", new Deviation(COMMENT, "[[#A], [#B], [C]]")),
            Map.entry("comments-skip-3", new Deviation(COMMENT, "[[#A], [ #B], [C]]")),
            Map.entry("comments-skip-4", new Deviation(COMMENT, "[[#]]")),
            Map.entry("comments-skip-5", new Deviation(COMMENT, "[[#A], [#]]")),
            Map.entry("comments-skip-6", new Deviation(COMMENT, "[[#], [#A]]")),
            Map.entry("comments-skip-7", new Deviation(COMMENT, "[[#], [#], [#]]")),
            Map.entry("line-breaks-3", new Deviation(BLANK_LINE, "[[D]]")),
            Map.entry(
                    "open-quotation-1",
                    new Deviation(OPEN_QUOTE, "[] 1행에서 시작하는 줄의 따옴표가 파일 끝까지 닫히지 않았습니다. 기대: 닫는 따옴표.")),
            Map.entry(
                    "open-quotation-2",
                    new Deviation(OPEN_QUOTE, "[] 1행에서 시작하는 줄의 따옴표가 파일 끝까지 닫히지 않았습니다. 기대: 닫는 따옴표.")),
            Map.entry("spaces-around-quotes-1", new Deviation(AFTER_QUOTE, "[REJECTED]")),
            Map.entry("spaces-around-quotes-2", new Deviation(AFTER_QUOTE, "[REJECTED]")));

    /** csv-spectrum's expectation of this file is of another file: another number, and no list. */
    private static final String NOT_OF_ITS_FILE = "location_coordinates";

    private record Deviation(String why, String read) {}

    private record Check(String id, String lineEnd, String input, List<List<String>> records) {

        @Override
        public String toString() {
            return id + " " + lineEnd.replace("\r", "CR").replace("\n", "LF");
        }
    }

    @Test
    void hasAllSixtyChecksAndDeviatesNowhereElse() throws IOException {
        List<String> ids = checks().map(Check::id).distinct().toList();

        assertThat(ids).hasSize(60).containsAll(DEVIATIONS.keySet());
    }

    @ParameterizedTest
    @MethodSource("checks")
    void readsWhatTheCheckExpectsOrWhatTheContractDemands(Check check) throws IOException {
        Deviation deviation = DEVIATIONS.get(check.id());

        assertThat(read(check.input()))
                .isEqualTo(deviation == null ? check.records().toString() : deviation.read());
    }

    @ParameterizedTest
    @MethodSource("spectrum")
    void readsTheFilesOfCsvSpectrum(Path file) throws IOException {
        String name = file.getFileName().toString().replace(".csv", "");
        String json = Files.readString(resource("csv-suites/csv-spectrum/json/" + name + ".json"));
        Object expected = yaml(json);
        List<List<String>> records = records(Files.readString(file)).records;

        assertThat(records).isNotEmpty();
        if (name.equals(NOT_OF_ITS_FILE)) {
            assertThat(expected).isInstanceOf(Map.class);
            assertThat(records.get(1))
                    .containsExactly("2095257564", "37\uFFFD36'37.8\"N 121\uFFFD2'17.9\"W", "Modesto", "Stanislaus");
        } else {
            assertThat(rows(records)).isEqualTo(expected);
        }
    }

    static Stream<Check> checks() throws IOException {
        List<Check> checks = new ArrayList<>();
        try (Stream<Path> files = Files.list(resource("csv-suites/csv-javacsvcomparison/tests"))) {
            for (Path file : files.sorted().toList()) {
                checks.addAll(checksOf(Files.readString(file)));
            }
        }
        return checks.stream();
    }

    static Stream<Path> spectrum() throws IOException {
        try (Stream<Path> files = Files.list(resource("csv-suites/csv-spectrum/csvs"))) {
            return files.sorted().toList().stream();
        }
    }

    private static List<Check> checksOf(String text) {
        List<Check> checks = new ArrayList<>();
        for (Object each : (List<?>) Objects.requireNonNull(((Map<?, ?>) yaml(text)).get("checks"))) {
            Map<?, ?> check = (Map<?, ?>) each;
            String input = String.valueOf(check.get("input"));
            for (String lineEnd : lineEnds(input)) {
                checks.add(new Check(
                        String.valueOf(check.get("id")),
                        lineEnd,
                        ended(input, lineEnd),
                        expected((List<?>) Objects.requireNonNull(check.get("records")), lineEnd)));
            }
        }
        return checks;
    }

    /** A check with {@code ⏎} in it is one of every line end. */
    private static List<String> lineEnds(String input) {
        return input.contains("⏎") ? List.of("\n", "\r", "\r\n") : List.of("");
    }

    private static String ended(String text, String lineEnd) {
        return text.replace("⏎", lineEnd)
                .replace("␤", "\r\n")
                .replace("␍", "\r")
                .replace("␊", "\n");
    }

    private static List<List<String>> expected(List<?> records, String lineEnd) {
        return records.stream()
                .map(record -> ((List<?>) record)
                        .stream()
                                .map(field -> ended(String.valueOf(field), lineEnd))
                                .toList())
                .toList();
    }

    private static List<Map<String, String>> rows(List<List<String>> records) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> record : records.subList(1, records.size())) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int place = 0; place < record.size(); place++) {
                row.put(records.get(0).get(place), record.get(place));
            }
            rows.add(row);
        }
        return rows;
    }

    private static Object yaml(String text) {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
    }

    /** What is read of a text, and why it is not read on. */
    private record Records(List<List<String>> records, boolean garbled, String fault) {}

    private static String read(String text) throws IOException {
        Records read = records(text);
        String shown = read.garbled ? "[REJECTED]" : read.records.toString();
        return read.fault.isEmpty() ? shown : shown + " " + read.fault;
    }

    private static Records records(String text) throws IOException {
        Cells cells = new Cells();
        RecordSource source = new RecordSource(
                new SourceText(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))), cells);
        List<List<String>> records = new ArrayList<>();
        boolean garbled = false;
        while (source.next()) {
            records.add(cells.cells());
            garbled |= source.isGarbled(cells.beginsOn());
        }
        return new Records(records, garbled, source.fault());
    }

    private static Path resource(String name) {
        try {
            return Path.of(Objects.requireNonNull(CsvSuitesTest.class.getResource("/" + name))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
