package dev.daejo.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.intake.reading.Reject;
import dev.daejo.reconciliation.claim.ClaimStatus;
import dev.daejo.reconciliation.claim.ClaimStep;
import dev.daejo.reconciliation.claim.Direction;
import dev.daejo.reconciliation.claim.SomeClaim;
import dev.daejo.reconciliation.discrepancy.DiscrepancyType;
import dev.daejo.reconciliation.statement.RowOrigin;
import dev.daejo.store.Address;
import dev.daejo.store.ClaimedCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummaryPageTest {

    private final Path out;

    SummaryPageTest(@TempDir Path out) {
        this.out = out;
    }

    @Test
    void saysTheVerdictAndWhatIsLacking() throws IOException {
        assertThat(korean(SmallNight.run()))
                .contains("<html lang=\"ko\">")
                .contains("기준일 2025년 12월 17일")
                .contains("<strong>미완결</strong>")
                .contains("<li>파일이 없는 날 하나카드 지급 통보: 2025-12-15부터 2025-12-16까지</li>")
                .contains("<li>격리된 파일 기타-1.csv: &#39;기타&#39; is no kind of file</li>")
                .contains("<li>거부된 줄이 있는 파일 statement-hana-20251001-20251031.csv: 1줄</li>");
    }

    @Test
    void showsTheFiguresInWonAndCases() throws IOException {
        assertThat(korean(SmallNight.run()))
                .containsSubsequence("<dt>약속</dt>", "130,000원", "3건")
                .containsSubsequence("<dt>도착</dt>", "40,000원", "1건")
                .containsSubsequence("<dt>기한 전</dt>", "30,000원", "1건")
                .containsSubsequence("<dt>확인할 것</dt>", "85,000원", "3건")
                .containsSubsequence("<dt>새로 생긴 것</dt>", "0원", "0건")
                .containsSubsequence("<dt>청구를 철회한 것</dt>", "0원", "0건");
    }

    @Test
    void countsApartAndTellsNothingElseOfCasesWhoseClaimIsWithdrawn() throws IOException {
        String page = korean(SmallNight.run().withClaims(withdrawn("C-1")));

        assertThat(page)
                .containsSubsequence("<dt>확인할 것</dt>", "25,000원", "2건")
                .containsSubsequence("<dt>청구를 철회한 것</dt>", "60,000원", "1건");
        assertThat(part(page, "biggest")).doesNotContain("C-1").contains("C-2");
        assertThat(part(page, "oldest")).doesNotContain("C-1").contains("C-2");
        assertThat(part(page, "cases")).contains("C-1", "청구 철회");
    }

    @Test
    void tellsTheBiggestFirstWithTheirArithmeticInOneLine() throws IOException {
        assertThat(part(korean(SmallNight.run()), "biggest"))
                .containsSubsequence(
                        "C-1",
                        "인정 이용 1건 600,000 · 기준 실적 300,000 → 약속 60,000, 도착 0: 60,000 부족 · 기한에서 32일 지남",
                        "C-2",
                        "약속 40,000, 도착 60,000: 20,000 초과",
                        "C-3");
    }

    @Test
    void tellsTheOldestFirst() throws IOException {
        assertThat(part(korean(SmallNight.run()), "oldest")).containsSubsequence("C-2", "C-1", "C-3");
    }

    @Test
    void tellsWhatEachIncidentExplains() throws IOException {
        assertThat(part(korean(BigNight.of(1_600)), "incidents"))
                .containsSubsequence("I-2025-", "2025-11-15", "incidents-2025.csv:");
    }

    @Test
    void tellsTheClaimsThatExpireWithinAWeek() throws IOException {
        ClaimedCase soon = expiring("K-soon", FakeRun.DAY.plusDays(7));
        ClaimedCase today = expiring("K-today", FakeRun.DAY);

        String page = korean(SmallNight.run()
                .withClaims(soon, today, expiring("K-later", FakeRun.DAY.plusDays(8)), withdrawn("C-2")));

        assertThat(part(page, "expiring"))
                .containsSubsequence("전체 2개", "K-today", "K-soon")
                .doesNotContain("K-later", "K-gone");
    }

    @Test
    void addsUpByProgramWithWhatWasPromisedAndWhatIsWrong() throws IOException {
        assertThat(part(korean(SmallNight.run()), "programs"))
                .containsSubsequence("SANGSAENG", "130,000", "40,000", "30,000", ">3<", "85,000");
    }

    @Test
    void drawsTheDaysThatHaveMoneyAndTheBusinessDate() throws IOException {
        assertThat(part(korean(SmallNight.run()), "charts"))
                .containsSubsequence("<svg class=\"days\"", "class=\"due\"", "기준일", "2025-11-15", "100,000");
    }

    @Test
    void saysTheSameInEnglish() throws IOException {
        assertThat(page(SmallNight.run()))
                .contains("<span lang=\"en\">Incomplete</span>")
                .contains("<span lang=\"en\">130,000 won</span>")
                .contains(
                        "1 purchases that count 600,000 · baseline 300,000 → promised 60,000, arrived 0: 60,000 lacking");
    }

    @Test
    void isQuietWhenAllIsWell() throws IOException {
        assertThat(korean(FakeRun.EMPTY))
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
                .doesNotContain("<script>alert")
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&quot;&amp;\uFFFD");
    }

    @Test
    void needsNothingFromElsewhere() throws IOException {
        assertThat(page(BigNight.of(160)))
                .doesNotContain("http://")
                .doesNotContain("https://")
                .doesNotContain("src=")
                .doesNotContain("<link")
                .doesNotContain("@import")
                .doesNotContain("url(");
    }

    @Test
    void showsTheFirstThousandOfATypeAndSaysWhereTheOthersAre() throws IOException {
        String cases = part(korean(BigNight.of(1_200 * DiscrepancyType.values().length)), "cases");

        assertThat(cases.split("<details>", -1)).hasSize(1 + DiscrepancyType.values().length);
        assertThat(cases.split("<tr class=|<tr><th scope=\"row\"", -1))
                .hasSize(1 + 1_000 * DiscrepancyType.values().length);
        assertThat(cases).contains("전체 1,200개 가운데 1,000개를 보입니다. 전부는 discrepancies.csv 파일에 있습니다.");
    }

    private static ClaimedCase withdrawn(String caseId) {
        return claim("K-gone", caseId, FakeRun.DAY.plusDays(1), ClaimStatus.WITHDRAWN);
    }

    private static ClaimedCase expiring(String claimId, LocalDate day) {
        return claim(claimId, "C-1", day, ClaimStatus.SUBMITTED);
    }

    private static ClaimedCase claim(String claimId, String caseId, LocalDate expiresOn, ClaimStatus status) {
        return new ClaimedCase(
                SomeClaim.of(
                        claimId,
                        caseId,
                        Direction.CLAIM,
                        "hana",
                        ClaimStep.CONTACT,
                        "M-001",
                        "R",
                        60_000,
                        0,
                        expiresOn,
                        status),
                Address.of("하나카드"),
                SmallNight.missing());
    }

    /** As somebody reads it who asked for Korean. */
    private String korean(FakeRun run) throws IOException {
        return page(run).replaceAll("<span lang=\"en\">[^<]*</span>", "").replaceAll("</?span( lang=\"ko\")?>", "");
    }

    private static String part(String page, String key) {
        int from = page.indexOf("<section aria-labelledby=\"" + key + "\"");
        return page.substring(from, page.indexOf("</section>", from));
    }

    private String page(FakeRun run) throws IOException {
        new ReportFolder(out).write(run);
        return Files.readString(out.resolve("2025-12-17/summary.html"), UTF_8);
    }
}
