package dev.daejo.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A card number put into every column of every kind appears nowhere in what is written but for archive and quarantine.
 * Ids stand as they are (contract, section 6), so that a card number is put into every column that is no id.
 */
class PersonalDataTest {

    private static final String PLAIN = "4111111111111111";
    private static final String GROUPED = "5500 0000 0000 0004";
    private static final String HYPHENS = "3782-822463-10005";

    private final Path folder;
    private final World world;

    PersonalDataTest(@TempDir Path folder) {
        this.folder = folder;
        this.world = World.in(folder);
    }

    @Test
    void standsNowhereButInArchiveAndQuarantine() throws Exception {
        plantCardNumbers(world);

        Ended ended = world.night();

        assertThat(ended.status()).isEqualTo(3);
        assertThat(ended.out() + ended.err()).satisfies(PersonalDataTest::holdsNoCardNumber);
        assertThat(writtenFiles()).isNotEmpty().allSatisfy(PersonalDataTest::holdsNoCardNumber);
        assertThat(rowsOfAllTables()).isNotEmpty().allSatisfy(PersonalDataTest::holdsNoCardNumber);
        assertThat(World.linesWith(world.report("rejects.csv"), "1111")).isPositive();
    }

    @Test
    void standsInNoNameThatIsWrittenNorInTheLogNorInADecision() throws Exception {
        world.promised(4)
                .write("inbox/refunds-%s.csv".formatted(PLAIN), "request_id", PLAIN)
                .write("inbox/expected-%s.csv".formatted(HYPHENS), "program_id,member_id,period,amount,due_on")
                .write("inbox/statement-%s-20251001.csv".formatted(PLAIN), "line_id")
                .write("inbox/%s.txt".formatted(GROUPED), "x");
        Files.createSymbolicLink(folder.resolve("inbox/incidents-" + PLAIN + ".csv"), folder.resolve("secret"));

        Ended ended = world.night();
        Ended withdrawn = World.command(Stream.concat(
                        Stream.of("withdraw", "expected-%s.csv".formatted(HYPHENS), "--reason=" + GROUPED),
                        world.arguments(World.D).stream()
                                .filter(argument -> argument.startsWith("--spring") || argument.startsWith("--store")))
                .toArray(String[]::new));
        world.night();

        assertThat(withdrawn.status()).isZero();
        assertThat(ended.out()).contains("받지 못한 파일  'incidents-****1111.csv'");
        assertThat(ended.out() + ended.err() + withdrawn.out() + withdrawn.err())
                .satisfies(PersonalDataTest::holdsNoCardNumber);
        assertThat(world.report("files.csv")).contains("refunds-****1111.csv", "expected-****0005.csv", "****0004.txt");
        assertThat(World.text(folder.resolve("store/daejo.log"))).contains("incidents-****1111.csv");
        assertThat(writtenFiles()).allSatisfy(PersonalDataTest::holdsNoCardNumber);
        assertThat(notes()).hasSizeGreaterThan(2).allSatisfy(PersonalDataTest::holdsNoCardNumber);
        assertThat(rowsOfAllTables()).allSatisfy(PersonalDataTest::holdsNoCardNumber);
    }

    @Test
    void twoNamesThatOnlyHiddenDigitsTellApartAreOneNameAndNeitherIsLost() {
        world.write("inbox/expected-4111111111111111.csv", "program_id,member_id,period,amount,due_on")
                .write(
                        "inbox/expected-5500000000081111.csv",
                        "program_id,member_id,period,amount,due_on",
                        "EVENT,M1,x,1,y")
                .write(
                        "inbox/expected-5500000000161111.csv",
                        "program_id,member_id,period,amount,due_on",
                        "EVENT,M1,y,1,y");
        world.night();
        Map<String, String> first = world.reports();

        assertThat(World.linesWith(world.report("files.csv"), "expected-****1111.csv,expected"))
                .isEqualTo(3);
        assertThat(World.linesWith(world.report("files.csv"), "같은 이름의 다른 내용")).isEqualTo(2);
        assertThat(world.night().status()).isEqualTo(3);
        assertThat(world.reports()).isEqualTo(first);
    }

    @Test
    void anotherKeyOfTheTokensChangesNoReport() {
        plantCardNumbers(world);
        world.night();
        World other = World.in(folder.resolve("other"));
        plantCardNumbers(other);

        Ended ended = other.night("--daejo.card-key=" + "5a".repeat(32));

        assertThat(ended.status()).isEqualTo(3);
        assertThat(other.reports()).isEqualTo(world.reports());
        assertThat(folder.resolve("other/store/card.key")).doesNotExist();
        Ended wrong = other.night("--daejo.card-key=hunter2");
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.err()).contains("daejo.card-key", "64자").doesNotContain("hunter2");
    }

    @Test
    void isForTheOwnerAloneWhereverBytesAreKept() throws Exception {
        plantCardNumbers(world);
        world.night();

        try (Stream<Path> kept = Files.walk(folder.resolve("store"))) {
            assertThat(kept.filter(path -> isKept(path)).toList()).isNotEmpty().allSatisfy(path -> assertThat(
                            PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                    .endsWith("------"));
        }
    }

    private static void plantCardNumbers(World world) {
        String bad = "L9,M00001,%1$s,%1$s,2025-10-01,PURCHASE,10000009,,,,,,1000,KRW,,".formatted(PLAIN);
        world.promised(4)
                .write(
                        "inbox/statement-hana-20251001.csv",
                        "line_id,member_id,card_no,used_at,posted_on,type,approval_no,original_approval_no,merchant_id,"
                                + "merchant_name,merchant_category,channel,amount,currency,program_id,reference",
                        "L1,M00001,%1$s,2025-10-01T09:00,2025-10-01,PURCHASE,10000001,,,%2$s,%1$s,%3$s,1000,KRW,,"
                                .formatted(PLAIN, GROUPED, HYPHENS),
                        "L2,M00001,%1$s,2025-10-01T09:00,2025-10-01,CREDIT,,,,%2$s,,,1000,KRW,UNKNOWN,"
                                .formatted(HYPHENS, PLAIN),
                        bad,
                        bad.replace("2025-10-01,PURCHASE", PLAIN + ",PURCHASE"),
                        bad.replace("PURCHASE", GROUPED),
                        bad + PLAIN + ",too many columns")
                .write(
                        "inbox/refunds-hana.csv",
                        "request_id,counterparty_id,member_id,approval_no,requested_at,amount,reason,status,decided_on,"
                                + "reject_reason,code,merchant_id,merchant_name,updated_at",
                        "R1,HANA,M00001,10000001,2025-10-01T09:00,500,%1$s,REJECTED,,%2$s,%3$s,,%1$s,2025-10-02T09:00"
                                .formatted(PLAIN, GROUPED, HYPHENS),
                        "R2,HANA,M00001,10000001,2025-10-01T09:00,%s,,FAILED,,,%s,,,2025-10-02T09:00"
                                .formatted(GROUPED, PLAIN))
                .write(
                        "inbox/incidents-1.csv",
                        "incident_id,system,starts_at,ends_at,kind,note",
                        "I1,HANA-CORE,2025-10-15T09:00,2025-10-15T10:00,OUTAGE,%s".formatted(PLAIN),
                        "I2,HANA-CORE,%s,2025-10-15T10:00,OUTAGE,".formatted(HYPHENS))
                .write(
                        "inbox/claimresults-1.csv",
                        "claim_id,updated_at,status,channel,note",
                        "K1,2025-10-18T09:00,SUBMITTED,%1$s,%1$s".formatted(GROUPED))
                .write("inbox/statement-hana-20251002.csv", "a,column,named," + PLAIN, PLAIN + ",,,")
                .write(
                        "inbox/payouts-hana-20251002.csv",
                        "payout_id,program_id,member_id,amount,status,code,message,processed_at",
                        "P1,EVENT,M00002,1000,FAILED,%s,%s,2025-10-02T09:00".formatted(PLAIN, GROUPED),
                        "P2,EVENT,M00002,1000,%s,,,2025-10-02T09:00".formatted(HYPHENS));
    }

    private static void holdsNoCardNumber(String text) {
        assertThat(text.replaceAll("[ -]", ""))
                .doesNotContain(PLAIN, GROUPED.replace(" ", ""), HYPHENS.replace("-", ""));
    }

    /** Every file of the world but for what came in and the bytes as received. */
    private List<String> writtenFiles() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(folder.resolve("inbox")) && !isKept(file))
                    .map(PersonalDataTest::bytesAsText)
                    .toList();
        }
    }

    /** What is written beside the quarantined bytes. */
    private List<String> notes() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("store/quarantine"))) {
            return files.filter(file -> file.toString().endsWith(".why.txt"))
                    .map(PersonalDataTest::bytesAsText)
                    .toList();
        }
    }

    private boolean isKept(Path path) {
        return path.startsWith(folder.resolve("store/archive")) || path.startsWith(folder.resolve("store/quarantine"));
    }

    /** A workbook's parts are packed; they are told as they are read. */
    private static String bytesAsText(Path file) {
        try {
            return file.toString().endsWith(".xlsx")
                    ? unpacked(file)
                    : new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unpacked(Path workbook) throws IOException {
        StringBuilder parts = new StringBuilder();
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.ISO_8859_1));
            }
        }
        return parts.toString();
    }

    private List<String> rowsOfAllTables() throws SQLException {
        List<String> rows = new ArrayList<>();
        for (String table : query("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")) {
            rows.addAll(query("SELECT t::text FROM \"%s\" t".formatted(table)));
        }
        return rows;
    }

    private List<String> query(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = world.database().getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                values.add(found.getString(1));
            }
        }
        return values;
    }
}
