package dev.daejo.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SampleDataTest {

    private static final Pattern CARD_NUMBER = Pattern.compile("\\d(?:[ -]?\\d){12,18}");
    private static final List<String> PLANTED_TYPES = List.of(
            "LATE",
            "SYSTEM_ERROR",
            "REJECTED",
            "UNKNOWN_RESULT",
            "NOT_CREDITED",
            "OUTAGE",
            "MISSING",
            "SHORT",
            "DUPLICATE",
            "CLAWBACK",
            "OVER",
            "UNEXPECTED",
            "UNANSWERED",
            "WRONGLY_REJECTED");

    @Test
    void theCommittedFilesAreWhatTheGeneratorWrites() throws IOException {
        Map<String, String> written = SampleData.files();

        assertThat(committed("sample-data")).containsExactlyInAnyOrderElementsOf(below("sample-data/", written));
        for (Map.Entry<String, String> file : written.entrySet()) {
            assertThat(Files.readString(Path.of(file.getKey())))
                    .as(file.getKey())
                    .isEqualTo(file.getValue());
        }
    }

    @Test
    void eachTypeIsPlantedAtLeastTwice() {
        Map<String, Long> counts = SampleData.quarter().plants().planted().stream()
                .collect(Collectors.groupingBy(Planted::type, TreeMap::new, Collectors.counting()));

        assertThat(counts.keySet()).containsExactlyInAnyOrderElementsOf(PLANTED_TYPES);
        assertThat(counts.values()).allMatch(count -> count >= 2);
    }

    @Test
    void aPlantedMonthOwesWhatItsStorySays() {
        Quarter quarter = SampleData.quarter();
        List<Planted> months = quarter.plants().planted().stream()
                .filter(row ->
                        row.programId().equals(Sangsaeng.ID) && row.reference().contains("/"))
                .toList();

        assertThat(months).isNotEmpty().allSatisfy(row -> assertThat(owed(quarter, row))
                .isEqualTo(row.expected()));
    }

    private static long owed(Quarter quarter, Planted row) {
        Member member = new Member(row.memberId(), "", "");
        List<Line> lines = quarter.statements().of(member);
        long base = quarter.enrollments().stream()
                .filter(e ->
                        e.programId().equals(Sangsaeng.ID) && e.member().id().equals(row.memberId()))
                .mapToLong(Enrollment::base)
                .findFirst()
                .orElseThrow();
        return Sangsaeng.owed(lines, base, YearMonth.parse(row.period()));
    }

    @Test
    void noFileHasAFullCardNumber() {
        Map<String, String> files = new TreeMap<>(SampleData.files());
        files.keySet().removeIf(name -> !name.endsWith(".csv"));

        assertThat(files).isNotEmpty();
        files.forEach((name, text) -> assertThat(Arrays.asList(text.split("[,\n|]")))
                .as(name)
                .noneMatch(cell -> CARD_NUMBER.matcher(cell).find()));
    }

    private static List<String> below(String folder, Map<String, String> files) {
        return files.keySet().stream().filter(path -> path.startsWith(folder)).toList();
    }

    private static List<String> committed(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(Files::isRegularFile)
                    .map(path -> path.toString().replace('\\', '/'))
                    .toList();
        }
    }
}
