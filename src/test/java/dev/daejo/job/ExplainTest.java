package dev.daejo.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.store.NightLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code explain}, on the nights of a world. */
class ExplainTest {

    private static final String SETTLED = World.member(1);
    private static final String MISSING = World.member(0);

    private final World world;

    ExplainTest(@TempDir Path folder) {
        this.world = World.in(folder);
    }

    @Test
    void tellsOfASettledMemberAsWellAsOfADisputedOne() {
        world.promised(4).night();

        Ended settled = explain("EVENT", SETTLED);
        Ended missing = explain("EVENT", MISSING);

        assertThat(settled.status()).isZero();
        assertThat(settled.err()).isEmpty();
        assertThat(settled.out())
                .startsWith("설명: 행사 (EVENT), 회원 M00001, 기준일 2025-10-20\n")
                .contains("expected-event.csv:3", "payouts-hana-20251015.csv:2", "REFERENCE", "약속대로 들어옴");
        assertThat(missing.status()).isZero();
        assertThat(missing.out()).contains("미지급 (MISSING)", "제때의 마지막 날 2025-10-17 지남");
    }

    @Test
    void usesTheReferenceDataAndTheFilesOfThatNight() {
        world.promised(4).night();
        world.write("reference/programs.csv", "program_id")
                .write("inbox/payouts-hana-20251016.csv", "later, and not taken in");

        assertThat(explain("EVENT", MISSING).out()).contains("미지급 (MISSING)");
    }

    @Test
    void answersWhileANightRunsAndWritesNothing() throws IOException {
        world.promised(4).night();
        SortedMap<String, Long> before = store();

        try (NightLock running = NightLock.tryAcquire(world.database()).orElseThrow()) {
            assertThat(explain("EVENT", SETTLED).status()).isZero();
            assertThat(running.isHeld()).isTrue();
        }
        assertThat(store()).isEqualTo(before);
    }

    @Test
    void saysWhatIsNotThereWithStatus2() {
        world.promised(4).night();

        assertThat(explain("EVENT", "M99999")).isEqualTo(new Ended(2, "", "2025-10-20의 실행에는 회원 'M99999'이(가) 없습니다.\n"));
        assertThat(explain("NOPE", SETTLED)).isEqualTo(new Ended(2, "", "2025-10-20의 실행에는 프로그램 'NOPE'이(가) 없습니다.\n"));
        assertThat(explain("EVENT", SETTLED, "--date=2025-10-21"))
                .isEqualTo(new Ended(2, "", "2025-10-21의 끝난 실행이 이 저장소에 없습니다.\n"));
        assertThat(explain("EVENT", SETTLED, "--period=2025-13").err())
                .isEqualTo("--period: 있는 것은 '2025-13', 있어야 할 것은 yyyy-MM 월\n");
        assertThat(explain("REFUND", SETTLED, "--period=2025-09").status()).isEqualTo(2);
    }

    @Test
    void makesNothingWhereNoNightWasEverRun() throws IOException {
        assertThat(explain("EVENT", SETTLED).status()).isEqualTo(2);
        Path store = Files.createDirectory(world.folder().resolve("store"));

        Ended embedded =
                World.command("explain", "--program=EVENT", "--member=M", "--date=2025-10-20", "--store=" + store);
        Ended configured = explain("EVENT", SETTLED);

        assertThat(embedded).isEqualTo(new Ended(2, "", "2025-10-20의 끝난 실행이 이 저장소에 없습니다.\n"));
        assertThat(configured).isEqualTo(embedded);
        assertThat(store).isEmptyDirectory();
    }

    @Test
    void tellsOfOneMonthOnly() {
        world.promised(4).night();

        assertThat(explain("EVENT", SETTLED, "--period=2025-09").out()).contains("2025-09, 기준일", "E-1");
        assertThat(explain("EVENT", SETTLED, "--period=2025-10").out()).doesNotContain("E-1");
    }

    private Ended explain(String program, String member, String... more) {
        Stream<String> arguments = Stream.of(
                "explain",
                "--program=" + program,
                "--member=" + member,
                "--store=" + world.folder().resolve("store"),
                "--spring.datasource.url=" + world.database().getURL(),
                "--spring.datasource.username=" + world.database().getUser(),
                "--spring.datasource.password=" + world.database().getPassword());
        Stream<String> date = Stream.of(more).anyMatch(option -> option.startsWith("--date="))
                ? Stream.empty()
                : Stream.of("--date=2025-10-20");
        return World.command(Stream.of(arguments, date, Stream.of(more))
                .flatMap(each -> each)
                .toArray(String[]::new));
    }

    private SortedMap<String, Long> store() throws IOException {
        SortedMap<String, Long> sizes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(world.folder().resolve("store"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sizes.put(file.toString(), Files.size(file));
            }
        }
        return sizes;
    }
}
