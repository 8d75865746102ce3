package dev.daejo.ops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.job.Daejo;
import dev.daejo.reconciliation.claim.ClaimStatus;
import dev.daejo.reconciliation.claim.ClaimStep;
import dev.daejo.reconciliation.discrepancy.DiscrepancyType;
import dev.daejo.report.FakeRun;
import dev.daejo.report.ReportFolder;
import dev.daejo.report.SmallNight;
import dev.daejo.report.words.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The guide for operations staff names all there is, shows what it says it shows, and its commands run as they stand. */
class GuideTest {

    private static final String GUIDE = Ops.text("guide.ko.md");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```sh\\n(.*?)^```$");

    @ParameterizedTest
    @EnumSource
    void tellsWhatEachTypeMeansUnderItsNameInTheReports(DiscrepancyType type) {
        assertThat(GUIDE)
                .contains("| `%s` %s |".formatted(type, Words.in(Locale.KOREAN).of("type", type)));
    }

    @ParameterizedTest
    @EnumSource
    void tellsWhatComesAfterEachStateOfAClaim(ClaimStatus status) {
        assertThat(GUIDE)
                .contains("| `%s` %s |"
                        .formatted(status, Words.in("claims", Locale.KOREAN).of("status", status)));
    }

    @ParameterizedTest
    @EnumSource
    void namesEachStepOfAClaim(ClaimStep step) {
        assertThat(GUIDE)
                .contains("`%s`(%s)"
                        .formatted(step, Words.in("claims", Locale.KOREAN).of("step", step)));
    }

    @Test
    void namesEveryFileOfANight(@TempDir Path out) throws IOException {
        new ReportFolder(out).write(SmallNight.run());

        try (Stream<Path> files = Files.list(out.resolve(FakeRun.DAY.toString()))) {
            assertThat(files.map(file -> "| `" + file.getFileName() + (Files.isDirectory(file) ? "/` |" : "` |")))
                    .allSatisfy(named -> assertThat(GUIDE).contains(named));
        }
        assertThat(GUIDE).contains("| `changes-D.csv` |");
    }

    @Test
    void showsPicturesThatAreThere() {
        assertThat(Ops.found("\\]\\((guide/[a-z]+\\.png)\\)", GUIDE))
                .isNotEmpty()
                .allSatisfy(picture -> assertThat(Ops.path(picture)).isNotEmptyFile());
        assertThat(Ops.text("guide/pictures.sh")).contains("$here/$1.png");
    }

    @Test
    void hasCommandsThatRunAsTheyStand() throws Exception {
        String script = String.join(
                "\n",
                "set -eu",
                "java() { shift 2; \"$PROGRAM\" -XX:TieredStopAtLevel=1 -cp \"$CLASSES\" " + Daejo.class.getName()
                        + " \"$@\"; }",
                String.join("\n", blocks()));
        ProcessBuilder builder = new ProcessBuilder("bash", "-c", script).redirectErrorStream(true);
        builder.environment().put("CLASSES", System.getProperty("java.class.path"));
        builder.environment()
                .put(
                        "PROGRAM",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said)
                .contains("불일치 있음", "미완결")
                .containsPattern("K-bpgcc.*2025-12-19,2026-06-08,SUBMITTED")
                .containsPattern("K-gdbtn.*,WITHDRAWN");
    }

    @Test
    void tellsOfTheSampleWhatIsInIt() throws IOException {
        List<String> references = Ops.found("`((?:HC-|RH-|RK-|SANGSAENG/|H0)[^`]+)` 회원", GUIDE).stream()
                .toList();
        String sample = sample();

        assertThat(references).hasSizeGreaterThan(12).allSatisfy(reference -> assertThat(sample)
                .contains(reference.startsWith("SANGSAENG/") ? reference.split("/")[1] : reference));
    }

    private static List<String> blocks() {
        return BLOCK.matcher(GUIDE).results().map(match -> match.group(1)).toList();
    }

    private static String sample() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String folder : List.of("sample-data/inbox", "sample-data/faulty-inbox")) {
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".csv")).toList()) {
                    all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
                }
            }
        }
        return all.toString();
    }
}
