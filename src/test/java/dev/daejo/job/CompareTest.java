package dev.daejo.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.job.night.NightFingerprint;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code compare}, on nights of a world between which a day passed, files came and reference data changed. */
class CompareTest {

    private static final LocalDate NEXT = World.D.plusDays(1);
    private static final LocalDate THIRD = World.D.plusDays(2);

    private final World world;

    CompareTest(@TempDir Path folder) {
        this.world = World.in(folder).promised(6);
        world.write(
                "inbox/expected-more.csv",
                "program_id,member_id,period,reference,amount,due_on",
                "EVENT,M00009,2025-09,E-9,500,2025-10-18");
    }

    @Test
    void tellsWhatIsNewGoneAndChangedAndWhatCameBetween() {
        twoNights();

        Ended compared = compare(World.D, NEXT);

        assertThat(compared.err()).isEmpty();
        assertThat(compared.status()).isZero();
        assertThat(compared.out())
                .startsWith("비교: 2025-10-20 → 2025-10-21\n그 사이에 달라진 자료  2개\n")
                .contains("파일 payouts-hana-20251021.csv (SHA-256 ", "…): 없음 → 접수\n")
                .contains("새로 생긴 것  1건  (차액 0원 → -500원)\n  이유: 날이 지나서 1건\n  미지급 (MISSING)  1건\n")
                .contains("EVENT M00009 E-9: 없음 → MISSING -500원 [CONTACT OPEN] (날이 지나서)\n")
                .contains("없어진 것  1건  (차액 -1,000원 → 0원)\n  이유: 들어온 파일이 달라서 1건\n")
                .contains("EVENT M00002 E-2: MISSING -1,000원 [CONTACT OPEN] → 없음 (들어온 파일이 달라서)\n")
                .contains("바뀐 것  2건", "미지급 (MISSING) → 늦은 지급 (LATE)  1건\n")
                .contains("EVENT M00000 E-0: MISSING -1,000원 [CONTACT OPEN] → LATE 0원 (들어온 파일이 달라서)\n")
                .contains("E-4: MISSING -1,000원 [CONTACT OPEN] → MISSING -1,000원 [CONTACT SUBMITTED] (들어온 파일이 달라서)\n");
        assertThat(compare(NEXT, World.D)).isEqualTo(compared);
    }

    @Test
    void namesTheLinesOfReferenceDataThatAreOther() {
        twoNights();
        world.write(
                        "reference/programs.csv",
                        "program_id,name,kind,counterparty_id,starts_on,ends_on,enrollment,paid_by,grace_days",
                        "EVENT,행사,LISTED,HANA,2025-09-01,2025-12-31,NONE,PAYOUT,20")
                .night(THIRD);

        assertThat(compare(NEXT, THIRD).out())
                .contains("기준 자료 programs.csv: ")
                .contains("programs.csv: 빠진 줄 1개, 새 줄 1개\n")
                .contains("    - EVENT,행사,LISTED,HANA,2025-09-01,2025-12-31,NONE,PAYOUT,2\n")
                .contains("    + EVENT,행사,LISTED,HANA,2025-09-01,2025-12-31,NONE,PAYOUT,20\n")
                .contains("없어진 것  3건", "이유: 기준 자료가 달라서 3건\n");
    }

    @Test
    void namesAnotherVersionOfTheRules() throws Exception {
        twoNights();
        world.night(THIRD);
        Gate.execute(world.database(), "UPDATE night_run SET rules_version = '0' WHERE business_date = '" + NEXT + "'");
        Gate.execute(
                world.database(),
                "UPDATE discrepancy SET expected = 7 WHERE reference = 'E-9' AND run_id ="
                        + " (SELECT max(run_id) FROM night_run WHERE business_date = '" + NEXT + "')");

        assertThat(compare(NEXT, THIRD).out())
                .contains("규칙 판: 0 → " + NightFingerprint.RULES_VERSION + "\n")
                .contains("E-9: MISSING -7원 [CONTACT OPEN] → MISSING -500원 [CONTACT OPEN] (규칙이 달라서)\n");
    }

    @Test
    void writesTablesWhereItIsSaidAndNothingElse() throws Exception {
        twoNights();
        Snapshot before = Snapshot.of(world);
        Path out = world.folder().resolveSibling("compared");

        assertThat(compare(World.D, NEXT, "--out=" + out).status()).isZero();

        assertThat(Snapshot.of(world)).isEqualTo(before);
        assertThat(World.text(out.resolve("compare-2025-10-20-2025-10-21.csv")).lines())
                .hasSize(5)
                .anySatisfy(line -> assertThat(line)
                        .endsWith(",CHANGED,NEW_FILE,EVENT,M00000,E-0,MISSING,LATE,-1000,0,CONTACT OPEN,"))
                .anySatisfy(line ->
                        assertThat(line).endsWith(",OPENED,DAY_PASSED,EVENT,M00009,E-9,,MISSING,,-500,,CONTACT OPEN"));
        assertThat(World.text(out.resolve("compare-2025-10-20-2025-10-21-inputs.csv"))
                        .lines())
                .hasSize(3)
                .anySatisfy(line -> assertThat(line)
                        .startsWith("FILE,payouts-hana-20251021.csv,")
                        .endsWith(",,ACCEPTED"));
    }

    @Test
    void saysWhatIsNotThereWithStatus2() {
        world.night();

        assertThat(compare(World.D, NEXT)).isEqualTo(new Ended(2, "", "2025-10-21의 끝난 실행이 이 저장소에 없습니다.\n"));
        assertThat(compare(World.D, World.D))
                .isEqualTo(new Ended(2, "", "--with: 있는 것은 '2025-10-20', 있어야 할 것은 --date와 다른 기준일\n"));
        assertThat(World.command("compare", "--date=2025-10-20").err()).startsWith("없는 옵션: --with=D2");
    }

    /** M00000 is paid late, M00002 in time, the claim of M00004 is submitted, and M00009 is overdue. */
    private void twoNights() {
        world.night();
        String claim = world.report("claims.csv")
                .lines()
                .filter(line -> line.contains("E-4"))
                .findFirst()
                .orElseThrow()
                .split(",")[0];
        world.write(
                        "inbox/payouts-hana-20251021.csv",
                        "payout_id,program_id,member_id,reference,amount,status,processed_at,paid_on",
                        "P-0,EVENT,M00000,E-0,1000,PAID,2025-10-21T06:00,2025-10-21",
                        "P-2,EVENT,M00002,E-2,1000,PAID,2025-10-21T06:00,2025-10-15")
                .write(
                        "inbox/claimresults-1.csv",
                        "claim_id,updated_at,status,channel,note",
                        claim + ",2025-10-21T09:00,SUBMITTED,전화,")
                .night(NEXT);
    }

    private Ended compare(LocalDate date, LocalDate with, String... more) {
        Stream<String> ofStore = world.arguments(World.D).stream()
                .filter(argument -> argument.startsWith("--spring") || argument.startsWith("--store"));
        return World.command(
                Stream.of(Stream.of("compare", "--date=" + date, "--with=" + with), ofStore, Stream.of(more))
                        .flatMap(each -> each)
                        .toArray(String[]::new));
    }
}
