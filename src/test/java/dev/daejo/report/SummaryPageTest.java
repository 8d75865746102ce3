package dev.daejo.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.intake.Reject;
import dev.daejo.reconciliation.discrepancy.Discrepancy;
import dev.daejo.reconciliation.statement.RowOrigin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummaryPageTest {

    private final Path out;

    SummaryPageTest(@TempDir Path out) {
        this.out = out;
    }

    @Test
    void saysTheVerdictAndWhatIsLacking() throws IOException {
        assertThat(page(SmallNight.run()))
                .contains("<html lang=\"ko\">")
                .contains("기준일 2025년 12월 17일")
                .contains("<strong>미완결</strong>")
                .contains("<li>하나카드 지급 통보: 2025-12-15부터 2025-12-16까지</li>")
                .contains("<li>격리된 파일 기타-1.csv: &#39;기타&#39; is no kind of file</li>")
                .contains("<li>거부된 줄 1개 (rejects.csv)</li>");
    }

    @Test
    void showsTheFourFiguresInWonAndCases() throws IOException {
        assertThat(page(SmallNight.run()))
                .containsSubsequence("<dt>약속</dt>", "130,000원", "3건")
                .containsSubsequence("<dt>도착</dt>", "40,000원", "1건")
                .containsSubsequence("<dt>기한 전</dt>", "30,000원", "1건")
                .containsSubsequence("<dt>확인할 것</dt>", "85,000원", "3건");
    }

    @Test
    void listsTheTypesBySeverityAndTheDiscrepanciesBySize() throws IOException {
        assertThat(page(SmallNight.run()))
                .containsSubsequence(
                        "유형별 불일치", "미지급", "취소로 인한 환수", "근거 없는 입금", "금액이 큰 불일치", "-60,000", "20,000", "5,000");
    }

    @Test
    void isQuietWhenAllIsWell() throws IOException {
        assertThat(page(FakeRun.EMPTY))
                .contains("<strong>모두 일치</strong>")
                .contains("<p>없습니다.</p>")
                .doesNotContain("아직 없는 것");
    }

    @Test
    void escapesHostileNames() throws IOException {
        String hostile = "<script>alert('x')</script>\"&";

        String page = page(
                FakeRun.EMPTY.withRejects(new Reject(new RowOrigin(hostile, 2), hostile, hostile, hostile + "\u0000")));

        assertThat(page)
                .doesNotContain("<script")
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&quot;&amp;\uFFFD");
    }

    @Test
    void needsNothingFromElsewhere() throws IOException {
        assertThat(page(SmallNight.run()))
                .doesNotContain("http://")
                .doesNotContain("https://")
                .doesNotContain("src=")
                .doesNotContain("<link")
                .doesNotContain("@import");
    }

    @Test
    void showsTheHundredBiggestAndSaysWhereTheOthersAre() throws IOException {
        List<Discrepancy> many = IntStream.range(0, 250)
                .mapToObj(at -> at == 249 ? SmallNight.missing() : SmallNight.unexpected())
                .toList();

        String page = page(SmallNight.run().withDiscrepancies(many));

        assertThat(page).containsSubsequence("금액이 큰 불일치", "-60,000", "합계와 검산");
        assertThat(page.split("<tr class=\"low\">", -1)).hasSize(99 + 1 + 1);
    }

    private String page(FakeRun run) throws IOException {
        new ReportFolder(out).write(run);
        return Files.readString(out.resolve("2025-12-17/summary.html"), UTF_8);
    }
}
