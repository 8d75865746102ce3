package dev.daejo.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One night whose inbox holds every kind of bad file at once beside good ones. Each line and each won of it has one place,
 * per file and in sum, and the good files give what they give alone. The accounting is left in {@code target/bad-files.txt}.
 */
class EveryBadFileTest {

    private static final LocalDate DATE = LocalDate.of(2026, 10, 20);
    private static final Path EXAMPLES = Path.of("src/test/resources/layouts");
    private static final String STATEMENT =
            "line_id,member_id,card_no,used_at,posted_on,type,approval_no,amount,currency,program_id";
    private static final String PAYOUTS = "payout_id,program_id,member_id,amount,status,processed_at";

    private final Path folder;
    private final World world;

    EveryBadFileTest(@TempDir Path folder) {
        this.folder = folder.resolve("bad");
        this.world = World.in(this.folder).promised(20);
    }

    @Test
    void everyLineHasOnePlaceAndTheGoodFilesAreUnharmed(@TempDir Path beside) throws Exception {
        World clean = World.in(beside).promised(20);
        assertThat(clean.night(DATE).status()).isZero();
        world.write("inbox/claimresults-known.csv", "claim_id,updated_at,status,channel,note")
                .night(DATE.minusDays(1));
        badLines();
        badFiles();
        noFiles();

        Ended ended = nightInWhichOneVanishes("zz-gone.csv");

        assertThat(ended.status()).isEqualTo(3);
        assertThat(ended.out()
                        .lines()
                        .filter(line -> line.contains("받지 못한 파일"))
                        .map(line -> line.substring(line.indexOf("받지"))))
                .containsExactlyInAnyOrder(
                        "받지 못한 파일  'enrollments-link.csv': 일반 파일이 아닙니다(링크, 폴더, 파이프 등). 기대: 일반 파일.",
                        "받지 못한 파일  'incidents-folder.csv': 일반 파일이 아닙니다(링크, 폴더, 파이프 등). 기대: 일반 파일.",
                        "받지 못한 파일  'incidents-pipe.csv': 일반 파일이 아닙니다(링크, 폴더, 파이프 등). 기대: 일반 파일.",
                        "받지 못한 파일  'zz-gone.csv': 목록을 만든 뒤에 없어졌습니다.");
        List<String> account = account();
        Files.write(Files.createDirectories(Path.of("target")).resolve("bad-files.txt"), account);
        assertThat(account).containsExactly("""
                claimresults-known.csv | ACCEPTED | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0
                claimresults-known.csv | QUARANTINED | 1 | 0 | 0 | 0 | 0 | 1 | 0 | 0 | 0 | 0 | 0 | 0
                enrollments-odd.csv | ACCEPTED | 2 | 0 | 2 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0
                expected-event.csv | ACCEPTED | 20 | 20 | 0 | 0 | 0 | 0 | 20000 | 20000 | 0 | 0 | 0 | 0
                expected-none.csv | ACCEPTED | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0
                expected-odd.csv | ACCEPTED | 1 | 0 | 1 | 0 | 0 | 0 | 9 | 0 | 9 | 0 | 0 | 0
                expected-twice.csv | DUPLICATE | 20 | 0 | 0 | 20 | 0 | 0 | 20000 | 0 | 0 | 20000 | 0 | 0
                nonsense.csv | QUARANTINED | 2 | 0 | 0 | 0 | 0 | 2 | 0 | 0 | 0 | 0 | 0 | 0
                payouts-hana-20251003.csv | QUARANTINED | 1 | 0 | 0 | 0 | 0 | 1 | 3000 | 0 | 0 | 0 | 0 | 3000
                payouts-hana-20251004.csv.ctl | QUARANTINED | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0
                payouts-hana-20251005.csv | QUARANTINED | 12 | 0 | 0 | 0 | 0 | 12 | 5000 | 0 | 0 | 0 | 0 | 5000
                payouts-hana-20251015.csv | ACCEPTED | 10 | 10 | 0 | 0 | 0 | 0 | 10000 | 10000 | 0 | 0 | 0 | 0
                refunds-empty.csv | QUARANTINED | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0
                refunds-long.csv | QUARANTINED | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0
                refunds-nul.csv | QUARANTINED | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0
                refunds-odd.csv | ACCEPTED | 2 | 0 | 2 | 0 | 0 | 0 | 500 | 0 | 500 | 0 | 0 | 0
                statement-hana-20251001-20251002.csv | ACCEPTED | 7 | 7 | 0 | 0 | 0 | 0 | 63000 | 63000 | 0 | 0 | 0 | 0
                statement-hana-20251001.csv | ACCEPTED | 7 | 0 | 4 | 3 | 0 | 0 | 35000 | 0 | 18000 | 17000 | 0 | 0
                statement-hana-20251003.csv | QUARANTINED | 2 | 0 | 0 | 0 | 0 | 2 | 101 | 0 | 0 | 0 | 0 | 101
                statement-hana-20251004.csv | QUARANTINED | 2 | 0 | 0 | 0 | 0 | 2 | 101 | 0 | 0 | 0 | 0 | 101
                statement-hana-20251005.csv | QUARANTINED | 2 | 0 | 0 | 0 | 0 | 2 | 101 | 0 | 0 | 0 | 0 | 101
                statement-hana-20251006.csv | QUARANTINED | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0
                statement-hana-20251032.csv | QUARANTINED | 2 | 0 | 0 | 0 | 0 | 2 | 101 | 0 | 0 | 0 | 0 | 101
                statement-hana-20260801-20260831.csv | ACCEPTED | 9 | 3 | 3 | 0 | 3 | 0 | 97000 | 97000 | 0 | 0 | 0 | 0
                statement-hana-20260901-20260930.csv | ACCEPTED | 9 | 5 | 0 | 0 | 4 | 0 | 366600 | 366600 | 0 | 0 | 0 | 0
                statement-nobody-20251001.csv | QUARANTINED | 2 | 0 | 0 | 0 | 0 | 2 | 101 | 0 | 0 | 0 | 0 | 101
                """.split("\n"));
        addsUp(account);
        assertThat(report(world, "discrepancies.csv")).isEqualTo(report(clean, "discrepancies.csv"));
        assertThat(report(world, "claims.csv")).isEqualTo(report(clean, "claims.csv"));
    }

    private void badLines() throws IOException {
        world.write(
                        "inbox/statement-hana-20251001.csv",
                        STATEMENT,
                        purchase("L1", "2025-10-01", "1000"),
                        purchase("L2", "2025-10-0l", "2000"),
                        purchase("L3", "2025-10-01", "4,000"),
                        purchase("L4", "2025-10-01", "8000"),
                        purchase("L4", "2025-10-01", "8000"),
                        purchase("L5\0", "2025-10-01", "16000"),
                        purchase("L6", "2025-10-01", "32000") + ",one,too many")
                .write(
                        "inbox/statement-hana-20251001-20251002.csv",
                        STATEMENT,
                        purchase("L1", "2025-10-01", "1000"),
                        purchase("L2", "2025-10-01", "2000"),
                        purchase("L3", "2025-10-01", "4000"),
                        purchase("L4", "2025-10-01", "8000"),
                        purchase("L5", "2025-10-01", "16000"),
                        purchase("L6", "2025-10-01", "32000"),
                        purchase("L7", "2025-10-02", "7.50").replace("KRW", "USD"))
                .write(
                        "inbox/refunds-odd.csv",
                        "request_id,counterparty_id,member_id,approval_no,requested_at,amount,status,updated_at",
                        "R1,NOBODY,M00001,A1,2025-10-01T09:00,500,APPROVED,2025-10-02T09:00",
                        "R2,HANA,M00001,A1,2025-10-01T09:00,-500,APPROVED,2025-10-02T09:00")
                .write(
                        "inbox/enrollments-odd.csv",
                        "program_id,member_id,enrolled_on",
                        "NOBODYS,M00001,2025-09-16",
                        "EVENT,M00001,")
                .write(
                        "inbox/expected-odd.csv",
                        "program_id,member_id,period,amount,due_on",
                        "NOBODYS,M1,2025-09,9,2025-10-15");
        Files.copy(
                EXAMPLES.resolve("hana-corporate/statement-hana-20260801-20260831.csv"),
                inbox("statement-hana-20260801-20260831.csv"));
        Files.copy(
                EXAMPLES.resolve("hana-personal/statement-hana-20260901-20260930.csv"),
                inbox("statement-hana-20260901-20260930.csv"));
        Files.copy(inbox("expected-event.csv"), inbox("expected-twice.csv"));
    }

    private void badFiles() throws IOException {
        String good =
                String.join("\n", STATEMENT, purchase("Q1", "2025-10-03", "100"), purchase("Q2", "2025-10-03", "1"));
        write("statement-hana-20251003.csv", (good + "\nL,한글").getBytes(Charset.forName("MS949")));
        write("statement-hana-20251004.csv", (good + "\n\"Q3").getBytes(UTF_8));
        write("statement-hana-20251005.csv", good.replace("card_no", "card").getBytes(UTF_8));
        write("statement-hana-20251006.csv", zipped(good));
        write("statement-hana-20251032.csv", good.getBytes(UTF_8));
        write("statement-nobody-20251001.csv", good.getBytes(UTF_8));
        write("nonsense.csv", good.getBytes(UTF_8));
        write("refunds-nul.csv", new byte[4096]);
        write("refunds-empty.csv", new byte[0]);
        write("refunds-long.csv", ("request_id\n" + "1".repeat(1 << 21)).getBytes(UTF_8));
        world.write("inbox/payouts-hana-20251003.csv", PAYOUTS, payout("C1", "3000"))
                .write("inbox/payouts-hana-20251003.csv.ctl", "lines=1", "amount=3001")
                .write("inbox/payouts-hana-20251004.csv.ctl", "lines=1")
                .write("inbox/claimresults-known.csv", "claim_id,updated_at,status,channel,note", "K,x,y,,");
        List<String> many = new ArrayList<>(List.of(PAYOUTS, payout("C2", "5000")));
        IntStream.range(0, 11).forEach(each -> many.add(payout("B" + each, "70o")));
        world.write("inbox/payouts-hana-20251005.csv", many);
    }

    /** What has the name of a file and is none, and one that will be gone. */
    private void noFiles() throws IOException, InterruptedException {
        Files.createSymbolicLink(inbox("enrollments-link.csv"), inbox("expected-event.csv"));
        Files.createDirectory(inbox("incidents-folder.csv"));
        Process pipe = new ProcessBuilder("mkfifo", inbox("incidents-pipe.csv").toString()).start();
        assertThat(pipe.waitFor()).isZero();
        write("zz-gone.csv", new byte[] {'x'});
    }

    /** No worker comes to a second file before the last of all files is gone. */
    private Ended nightInWhichOneVanishes(String name) throws Exception {
        CompletableFuture<Ended> night;
        try (Gate gate = Gate.beforeFiles(world.database())) {
            night = CompletableFuture.supplyAsync(() -> world.night(DATE));
            gate.isReached();
            Files.delete(inbox(name));
        }
        return night.get(2, TimeUnit.MINUTES);
    }

    /**
     * A row per file of the run: verdict, lines read, accepted, rejected, duplicates, skipped, quarantined, and the same of
     * their won.
     */
    private List<String> account() {
        return Arrays.asList(Gate.answer(world.database(), """
                SELECT string_agg(concat_ws(' | ', name, r.verdict, lines, accepted, r.rejected, duplicates, skipped,
                    CASE r.verdict WHEN 'QUARANTINED' THEN lines ELSE 0 END, won, won_accepted, won_rejected,
                    won_duplicates, won_skipped, CASE r.verdict WHEN 'QUARANTINED' THEN won ELSE 0 END), E'\n'
                    ORDER BY name, lines)
                FROM run_file r JOIN source_file f USING (name, sha256) JOIN night_run USING (run_id)
                WHERE state = 'FINISHED' AND business_date = '%s'
                """.formatted(DATE)).split("\n"));
    }

    /** In each row, and in sum as the control totals tell it. */
    private void addsUp(List<String> account) {
        long[] sums = new long[12];
        for (String row : account) {
            long[] numbers = Arrays.stream(row.split(" \\| "))
                    .skip(2)
                    .mapToLong(Long::parseLong)
                    .toArray();
            isWhole(numbers, 0);
            isWhole(numbers, 6);
            Arrays.setAll(sums, place -> sums[place] + numbers[place]);
        }
        String totals = report(world, "control-totals.csv");
        assertThat(LongStream.of(sums).limit(6).mapToObj(Long::toString))
                .containsExactlyElementsOf(totals(totals, "lines_", 1));
        assertThat(LongStream.of(sums).skip(6).mapToObj(Long::toString))
                .containsExactlyElementsOf(totals(totals, "won_", 2));
    }

    private static void isWhole(long[] numbers, int from) {
        assertThat(LongStream.of(numbers).skip(from + 1).limit(5).sum()).isEqualTo(numbers[from]);
    }

    private static List<String> totals(String report, String prefix, int column) {
        return report.lines()
                .filter(line -> line.startsWith(prefix))
                .map(line -> line.split(",")[column])
                .toList();
    }

    private static String report(World of, String name) {
        return World.text(of.folder().resolve("out/%s/%s".formatted(DATE, name)));
    }

    private Path inbox(String name) {
        return folder.resolve("inbox").resolve(name);
    }

    private void write(String name, byte[] bytes) throws IOException {
        Files.write(inbox(name), bytes);
    }

    private static byte[] zipped(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("statement.csv"));
            zip.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    private static String purchase(String lineId, String postedOn, String amount) {
        return "%s,M00001,5310-****-****-1234,2025-10-01T09:00,%s,PURCHASE,A-%s,\"%s\",KRW,"
                .formatted(lineId, postedOn, lineId, amount);
    }

    private static String payout(String id, String amount) {
        return "%s,EVENT,M00001,%s,PAID,2025-10-15T06:00".formatted(id, amount);
    }
}
