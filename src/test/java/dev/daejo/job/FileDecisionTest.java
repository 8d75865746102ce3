package dev.daejo.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.store.NightLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person decides of a file: written down, felt by the nights it touched, and nothing when decided twice. */
class FileDecisionTest {

    private static final String PAYOUTS = "payouts-hana-20251015.csv";
    private static final LocalDate NEXT_DAY = World.D.plusDays(1);

    private final Path folder;
    private final World world;

    FileDecisionTest(@TempDir Path folder) {
        this.folder = folder;
        this.world = World.in(folder);
    }

    @Test
    void aQuarantinedFileHasAWordBesideItOfWhatWhyAndWhatToDo() throws IOException {
        world.promised(4).write("inbox/" + PAYOUTS + ".ctl", "lines=3").night();

        Path note = folder.resolve("store/quarantine/" + sha256() + ".why.txt");
        assertThat(Files.readString(note))
                .contains("파일      " + PAYOUTS, "SHA-256   " + sha256())
                .contains("데이터 2줄, 금액 합계 2000", "lines이(가) 파일과 다릅니다")
                .contains("2025-10-15부터 2025-10-15까지", "release --sha256=", "withdraw --sha256=");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(note)))
                .isEqualTo("rw-------");
        Files.delete(note);
        world.night();
        assertThat(note).exists();
    }

    @Test
    void aReleasedFileCountsAndTheNightItTouchedIsAnother() {
        world.promised(4).write("inbox/" + PAYOUTS + ".ctl", "lines=3");
        assertThat(world.night().status()).isEqualTo(3);
        assertThat(missing()).isEqualTo(4);

        Ended released = decide("release", PAYOUTS);

        assertThat(released.err()).isEmpty();
        assertThat(released.status()).isZero();
        assertThat(released.out()).contains("접수했습니다: " + PAYOUTS, "다시 실행할 기준일", "2025-10-20");
        assertThat(world.night().status()).isZero();
        assertThat(missing()).isEqualTo(2);
        assertThat(world.report("files.csv")).containsPattern(PAYOUTS + ",payouts,\\w+,ACCEPTED,.*격리를 풀어");
        assertThat(folder.resolve("store/quarantine")).isEmptyDirectory();
        assertThat(answer("SELECT string_agg(concat(decision, verdict_before), ',') FROM file_decision"))
                .isEqualTo("RELEASEDQUARANTINED");
    }

    @Test
    void aFileWithTooManyBadLinesIsReleasedWithItsRejects() {
        List<String> lines = new ArrayList<>(List.of("program_id,member_id,period,reference,amount,due_on"));
        for (int line = 0; line < 20; line++) {
            lines.add("EVENT,M%d,2025-09,X%d,%s,2025-10-15".formatted(line, line, line < 12 ? "1,000" : "1000"));
        }
        world.write("inbox/expected-bad.csv", lines).night();
        assertThat(missing()).isZero();

        assertThat(decide("release", "expected-bad.csv", "--reason=보낸 곳에 확인").status())
                .isZero();

        assertThat(world.night().status()).isZero();
        assertThat(missing()).isEqualTo(8);
        assertThat(World.linesWith(world.report("rejects.csv"), "expected-bad.csv"))
                .isEqualTo(12);
    }

    @Test
    void whatCannotBeReadOrNamedIsNotReleased() {
        world.write("inbox/expected-open.csv", "program_id,\"member_id")
                .write("inbox/statement-nobody-20251001.csv", "line_id")
                .write("inbox/nonsense.csv", "a")
                .night();

        for (String file : List.of("expected-open.csv", "statement-nobody-20251001.csv", "nonsense.csv")) {
            Ended refused = decide("release", file);
            assertThat(refused.status()).isEqualTo(2);
            assertThat(refused.err()).contains(file, "풀 수 없습니다").hasLineCount(1);
        }
        assertThat(answer("SELECT count(*) FROM file_decision")).isEqualTo("0");
    }

    @Test
    void aFileOfACounterpartyThatIsKnownByNowIsReleasedByTheNewReferenceData() {
        world.write("inbox/payouts-kb-20251015.csv", "payout_id,program_id,member_id,amount,status,processed_at")
                .night();
        world.write(
                "reference/counterparties.csv", "counterparty_id,name,kind", "HANA,,CARD_ISSUER", "KB,,CARD_ISSUER");
        assertThat(world.night().status()).isZero();
        assertThat(decide("release", "payouts-kb-20251015.csv").status()).isEqualTo(2);

        Ended released = decide("release", "payouts-kb-20251015.csv", "--reference=" + folder.resolve("reference"));

        assertThat(released.status()).isZero();
        assertThat(answer("SELECT concat(verdict, counterparty_id) FROM source_file WHERE name LIKE 'payouts-kb%'"))
                .isEqualTo("ACCEPTEDKB");
    }

    @Test
    void aWithdrawnFileCountsForNoDayIsListedAndItsBytesStay() throws IOException {
        world.promised(4).night();
        world.night(NEXT_DAY);
        assertThat(missing()).isEqualTo(2);

        Ended withdrawn = decide("withdraw", PAYOUTS, "--reason=두 번 보낸 파일");

        assertThat(withdrawn.status()).isZero();
        assertThat(withdrawn.out()).contains("철회했습니다: " + PAYOUTS, "2025-10-20, 2025-10-21");
        assertThat(world.night().status()).isZero();
        assertThat(missing()).isEqualTo(4);
        assertThat(world.report("files.csv"))
                .containsPattern(PAYOUTS + ",payouts,\\w+,QUARANTINED,철회한 파일입니다. 이유: 두 번 보낸 파일.,2,0,0,0,0,2000");
        assertThat(world.report("run.json")).contains("DISCREPANCIES");
        assertThat(Files.readString(folder.resolve("store/quarantine/" + sha256())))
                .contains("P-1,EVENT");
        assertThat(Files.readString(folder.resolve("store/quarantine/" + sha256() + ".why.txt")))
                .contains("철회한 파일", "두 번 보낸 파일");
    }

    @Test
    void aWithdrawnFileStaysWithdrawnWhenItComesAgainAndOtherBytesOfItsNameAreJudged() {
        world.promised(4).night();
        decide("withdraw", PAYOUTS, "--reason=잘못 보냄");
        world.night();
        assertThat(missing()).isEqualTo(4);

        world.write(
                "inbox/" + PAYOUTS,
                "payout_id,program_id,member_id,period,reference,amount,status,processed_at,paid_on",
                "P-1,EVENT,M00001,,E-1,1000,PAID,2025-10-15T06:00,2025-10-15");
        assertThat(world.night().status()).isZero();
        assertThat(missing()).isEqualTo(3);
        assertThat(decide("release", "", "--sha256=" + withdrawnHash()).err()).contains("먼저 철회");
    }

    @Test
    void takingAWithdrawalBackBringsTheFirstResultBackToTheByte() {
        world.promised(4).night();
        Map<String, String> first = world.reports();
        decide("withdraw", PAYOUTS, "--reason=착각");
        world.night();
        assertThat(world.reports()).isNotEqualTo(first);

        assertThat(decide("release", PAYOUTS).status()).isZero();
        assertThat(world.night().status()).isZero();

        // These say that the file was released.
        first.keySet().removeAll(List.of("files.csv", "summary.html", "report.xlsx"));
        assertThat(world.reports()).containsAllEntriesOf(first);
        assertThat(answer("SELECT count(*) FROM file_decision")).isEqualTo("2");
    }

    @Test
    void theSameDecisionTwiceChangesNothing() {
        world.promised(4).night();
        assertThat(decide("withdraw", PAYOUTS, "--reason=하나").status()).isZero();
        Ended again = decide("withdraw", PAYOUTS, "--reason=둘");

        assertThat(again.status()).isZero();
        assertThat(again.out()).contains("이미 그렇게 되어 있습니다");
        assertThat(answer("SELECT string_agg(reason, ',') FROM file_decision")).isEqualTo("하나");
    }

    @Test
    void nightsAreRunAgainAtOnceWhereFoldersAreGiven() {
        world.promised(4).night();
        world.night(NEXT_DAY);

        Ended withdrawn = decide(
                "withdraw",
                PAYOUTS,
                "--reason=잘못 보냄",
                "--inbox=" + folder.resolve("inbox"),
                "--reference=" + folder.resolve("reference"),
                "--out=" + folder.resolve("out"));

        assertThat(withdrawn.status()).isZero();
        assertThat(missing()).isEqualTo(4);
        assertThat(World.linesWith(
                        World.text(folder.resolve("out/%s/discrepancies.csv".formatted(NEXT_DAY))), "MISSING"))
                .isEqualTo(4);
    }

    @Test
    void aHoleIsSeenWhereTheOnlyFileOfADayIsWithdrawn() {
        world.promised(4)
                .write(
                        "reference/counterparties.csv",
                        "counterparty_id,name,kind,payouts_every,delivery_lag_days",
                        "HANA,하나카드,CARD_ISSUER,DAY,5");
        assertThat(world.night().status()).isZero();

        decide("withdraw", PAYOUTS, "--reason=잘못 보냄");

        assertThat(world.night().status()).isEqualTo(3);
        assertThat(World.linesWith(world.report("discrepancies.csv"), "AWAITING_SOURCE"))
                .isEqualTo(4);
    }

    @Test
    void refusesWhatItDoesNotKnowAndWhatSaysNothing() {
        world.promised(4).night();

        assertThat(decide("withdraw", "nobody.csv", "--reason=x").err()).contains("아는 파일이 아닙니다");
        assertThat(decide("withdraw", "nobody.csv", "--reason=x").status()).isEqualTo(2);
        assertThat(decide("withdraw", PAYOUTS, "--reason= ").status()).isEqualTo(2);
        assertThat(decide("withdraw", PAYOUTS).status()).isEqualTo(2);
        assertThat(decide("withdraw", "", "--reason=x").err()).contains("--sha256");
        assertThat(decide("withdraw", PAYOUTS, "--reason=x", "--out=" + folder.resolve("out"))
                        .err())
                .contains("--inbox", "--reference");
        assertThat(World.command("release", PAYOUTS, "--store=" + folder.resolve("nowhere"))
                        .status())
                .isEqualTo(2);
    }

    @Test
    void isRefusedWhileANightRuns() {
        world.promised(4).night();
        try (NightLock night = NightLock.tryAcquire(world.database()).orElseThrow()) {
            assertThat(night.isHeld()).isTrue();
            Ended refused = decide("withdraw", PAYOUTS, "--reason=x");
            assertThat(refused.status()).isEqualTo(1);
            assertThat(refused.err()).contains("다른 실행이 진행 중");
        }
        assertThat(answer("SELECT count(*) FROM file_decision")).isEqualTo("0");
    }

    private Ended decide(String command, String file, String... options) {
        Stream<String> database = world.arguments(World.D).stream()
                .filter(argument -> argument.startsWith("--spring.") || argument.startsWith("--store="));
        return World.command(Stream.of(Stream.of(command, file), Stream.of(options), database)
                .flatMap(part -> part)
                .filter(argument -> !argument.isEmpty())
                .toArray(String[]::new));
    }

    private long missing() {
        return World.linesWith(world.report("discrepancies.csv"), "MISSING");
    }

    private String sha256() {
        return answer("SELECT sha256 FROM source_file WHERE name = '%s'".formatted(PAYOUTS));
    }

    private String withdrawnHash() {
        return answer("SELECT sha256 FROM source_file WHERE decision = 'WITHDRAWN'");
    }

    private String answer(String question) {
        return Gate.answer(world.database(), question);
    }
}
