package dev.daejo.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nights whose inbox has exports in it. */
class ExportNightTest {

    private static final String EXPORT = """
            회원번호 : M-1
            이용일,이용시간,카드번호,가맹점명,승인번호,승인금액,승인취소금액,상태
            2025.10.03,09:12:45,9410-****-****-1234,한빛문구,00123456,"15,000",0,정상
            2025.10.04,12:30:00,9410-****-****-1234,나루식당,00123457,"32,000","32,000",취소
            2025.10.05,12:30:00,9410-****-****-1234,나루식당,00123458,"만원",0,정상
            합계,,,,,"47,000","32,000",
            """;

    private final Path folder;
    private final World world;

    ExportNightTest(@TempDir Path folder) {
        this.folder = folder;
        this.world = World.in(folder);
    }

    @Test
    void countEveryLineOfAnExportInOnePlace() throws IOException {
        export("statement-hana-20251001-20251010.csv", EXPORT);

        assertThat(world.night().status()).isEqualTo(3);

        assertThat(world.report("files.csv")).contains(",ACCEPTED,,4,2,1,0,1,47000");
        assertThat(world.report("rejects.csv")).contains("statement-hana-20251001-20251010.csv,5,승인금액,");
        assertThat(world.report("control-totals.csv")).contains("lines_read,4,", "lines_skipped,1,");
    }

    @Test
    void countALineOfAnOverlappingExportAsItsDuplicateButItsNewCancel() throws IOException {
        export("statement-hana-20251001-20251010.csv", EXPORT.replace("\"32,000\",취소", "0,정상"));
        export("statement-hana-20251001-20251011.csv", EXPORT);

        world.night();

        assertThat(world.report("files.csv"))
                .contains("20251010.csv", ",ACCEPTED,,4,2,1,0,1,47000")
                .contains("20251011.csv", ",ACCEPTED,,4,1,1,1,1,47000");
    }

    @Test
    void readAnAcceptedExportTheSameWhateverBecomesOfItsLayout() throws IOException {
        Path layouts = Files.createDirectories(folder.resolve("layouts"));
        String layout = Files.readString(Path.of("src/main/resources/layouts/hana-corporate.yml"));
        Files.writeString(layouts.resolve("hana-corporate.yml"), layout + "# mine\n");
        export("statement-hana-20251001-20251010.csv", EXPORT);
        assertThat(world.night("--layouts=" + layouts).status()).isEqualTo(3);
        Map<String, String> first = world.reports();

        Files.writeString(
                layouts.resolve("hana-corporate.yml"),
                layout.replace("amount: [승인금액]", "amount: [승인번호]").replace("  - first: '(총", "  - first: '(없"));
        world.night("--layouts=" + layouts);

        assertThat(world.reports()).isEqualTo(first);
        world.night();
        assertThat(world.reports()).isEqualTo(first);
    }

    @Test
    void runNothingWithALayoutThatIsWrong() throws IOException {
        Path layouts = Files.createDirectories(folder.resolve("layouts"));
        Files.writeString(layouts.resolve("mine.yml"), "counterparties: [hana]\n");

        Ended ended = world.night("--layouts=" + layouts);

        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.err()).contains("mine.yml:1 'tables': 있는 것은 없음");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    private void export(String name, String text) throws IOException {
        Files.write(folder.resolve("inbox").resolve(name), text.getBytes(Charset.forName("MS949")));
    }
}
