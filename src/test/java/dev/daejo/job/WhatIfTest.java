package dev.daejo.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code reconcile --what-if}: the same night under other reference data, and nothing of it stays. */
class WhatIfTest {

    private static final String PROGRAMS =
            "program_id,name,kind,counterparty_id,starts_on,ends_on,enrollment,paid_by,grace_days";

    private final World world;
    private final Path folder;

    WhatIfTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.world = World.in(folder.resolve("world")).promised(6);
        world.night();
        for (String file : new String[] {"programs.csv", "counterparties.csv", "holidays.csv"}) {
            Files.createDirectories(folder.resolve("other"));
            Files.copy(
                    world.folder().resolve("reference").resolve(file),
                    folder.resolve("other").resolve(file));
        }
    }

    @Test
    void tellsNoDifferenceUnderTheReferenceDataOfTheNight() {
        assertThat(whatIf(World.D)).isEqualTo(new Ended(0, """
                        가정: 2025-10-20의 밤을 다른 기준 자료로 (저장하지 않음)
                        새로 생긴 것  0건
                        없어진 것  0건
                        바뀐 것  0건
                        """, ""));
    }

    @Test
    void tellsOnlyWhatComesOutOtherwise() throws IOException {
        programs(
                "EVENT,행사,LISTED,HANA,2025-09-01,2025-12-31,NONE,PAYOUT,2",
                "MORE,다른,LISTED,HANA,2025-09-01,2025-12-31,NONE,PAYOUT,20");

        assertThat(whatIf(World.D).out()).contains("programs.csv: 빠진 줄 0개, 새 줄 1개\n", "없어진 것  0건\n", "바뀐 것  0건\n");

        programs("EVENT,행사,LISTED,HANA,2025-09-01,2025-12-31,NONE,PAYOUT,20");
        Ended longer = whatIf(World.D);

        assertThat(longer.status()).isZero();
        assertThat(longer.out())
                .contains("    + EVENT,행사,LISTED,HANA,2025-09-01,2025-12-31,NONE,PAYOUT,20\n")
                .contains("아직 기한 전인 돈: 0원 0건 → 3,000원 3건\n")
                .contains("없어진 것  3건  (차액 -3,000원 → 0원)\n  이유: 기준 자료가 달라서 3건\n")
                .contains("EVENT M00004 E-4: MISSING -1,000원 [CONTACT OPEN] → 없음 (기준 자료가 달라서)\n")
                .doesNotContain("M00001");
    }

    @Test
    void tellsOfMembersWhoHadNoCaseToo() throws IOException {
        programs("OTHER,행사,LISTED,HANA,2025-09-01,2025-12-31,NONE,PAYOUT,2");

        assertThat(whatIf(World.D).out())
                .contains("새로 생긴 것  3건", "M00001 E-1: 없음 → UNEXPECTED 1,000원 [CONFIRM OPEN] (기준 자료가 달라서)\n")
                .contains("없어진 것  3건", "M00000 E-0: MISSING -1,000원 [CONTACT OPEN] → 없음");
    }

    @Test
    void takesNothingInAndStoresNothing() throws Exception {
        programs("EVENT,행사,LISTED,HANA,2025-09-01,2025-12-31,NONE,PAYOUT,20");
        world.write("inbox/payouts-hana-20251016.csv", "never taken in");
        Snapshot before = Snapshot.of(world);
        Path out = folder.resolve("compared");

        assertThat(whatIf(World.D, "--out=" + out, "--inbox=" + world.folder().resolve("inbox"))
                        .status())
                .isZero();

        assertThat(Snapshot.of(world)).isEqualTo(before);
        try (Stream<Path> written = Files.list(out)) {
            assertThat(written.toList()).containsExactly(out.resolve("what-if-2025-10-20.csv"));
        }
        assertThat(World.text(out.resolve("what-if-2025-10-20.csv")).lines())
                .hasSize(4)
                .anySatisfy(line -> assertThat(line)
                        .endsWith(",CLOSED,REFERENCE_CHANGED,EVENT,M00000,E-0,MISSING,,-1000,,CONTACT OPEN,"));
    }

    @Test
    void isRefusedWithEveryFaultNamed() throws IOException {
        programs("EVENT,행사,LISTET,NOBODY,2025-09-01,2025-12-31,NONE,PAYOUT,2");

        Ended wrong = whatIf(World.D);

        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.err()).contains("programs.csv:2 'kind'", "programs.csv:2 'counterparty_id'");
        programs();
        assertThat(whatIf(World.D.plusDays(1))).isEqualTo(new Ended(2, "", "2025-10-21의 끝난 실행이 이 저장소에 없습니다.\n"));
        assertThat(World.command("reconcile", "--what-if").err()).startsWith("없는 옵션: --reference=DIR");
    }

    private void programs(String... rows) throws IOException {
        Files.writeString(folder.resolve("other/programs.csv"), PROGRAMS + "\n" + String.join("\n", rows) + "\n");
    }

    private Ended whatIf(LocalDate date, String... more) {
        Stream<String> ofStore = world.arguments(date).stream()
                .filter(argument -> argument.startsWith("--spring") || argument.startsWith("--store"));
        Stream<String> asked =
                Stream.of("reconcile", "--what-if", "--date=" + date, "--reference=" + folder.resolve("other"));
        return World.command(
                Stream.of(asked, ofStore, Stream.of(more)).flatMap(each -> each).toArray(String[]::new));
    }
}
