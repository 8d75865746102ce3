package dev.daejo.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A card number in the columns that may have one is in no report, no table, no log and no word of the program. */
class CardNumbersStayInsideTest {

    private static final String PLANTED = "4111111111111111";
    private static final List<String> AS_WRITTEN = List.of(PLANTED, "4111-1111-1111-1111", "4111 1111 1111 1111");

    private final Path folder;
    private final World world;

    CardNumbersStayInsideTest(@TempDir Path folder) {
        this.folder = folder;
        this.world = World.in(folder);
    }

    @Test
    void isNowhereButInTheArchive() throws IOException {
        for (String number : AS_WRITTEN) {
            plant(number, String.valueOf(AS_WRITTEN.indexOf(number)));
        }
        Ended ended = world.night();
        assertThat(ended.status()).isEqualTo(3);
        assertThat(World.linesWith(world.report("rejects.csv"), "1111")).isGreaterThanOrEqualTo(6);
        assertHasNone("the console", ended.out() + ended.err());
        for (Path file : writtenFiles()) {
            assertHasNone(file.toString(), World.text(file));
        }
        for (String table : tables()) {
            assertHasNone(table, Gate.answer(world.database(), "SELECT string_agg(t::text, ' ') FROM " + table + " t"));
        }
    }

    private void plant(String number, String digit) {
        String day = "2025100" + (Integer.parseInt(digit) + 1);
        world.write(
                        "inbox/statement-hana-%s.csv".formatted(day),
                        "line_id,member_id,card_no,used_at,posted_on,type,approval_no,merchant_name,amount,currency,program_id",
                        "L%s1,M1,%s,2025-10-01T10:00,2025-10-01,PURCHASE,A%s,가게 %s,1000,KRW,"
                                .formatted(digit, number, digit, number),
                        "L%s2,M1,%s,2025-10-01T10:00,2025-10-01,CREDIT,,%s,500,KRW,NONE"
                                .formatted(digit, number, number),
                        "L%s3,M1,x,%s,2025-10-01,PURCHASE,A1,x,1000,KRW,".formatted(digit, number),
                        "L%s4,M1,x,2025-10-01T10:00,2025-10-01,%s,A1,x,1000,KRW,".formatted(digit, number))
                .write(
                        "inbox/payouts-hana-%s.csv".formatted(day),
                        "payout_id,program_id,member_id,reference,amount,status,code,message,processed_at,paid_on",
                        "P%s,EVENT,M1,,100,FAILED,X,카드 %s 정지,2025-10-10T10:00,".formatted(digit, number),
                        "Q%s,EVENT,M1,,100,%s,X,x,2025-10-10T10:00,".formatted(digit, number))
                .write(
                        "inbox/refunds-%s.csv".formatted(digit),
                        "request_id,counterparty_id,member_id,approval_no,requested_at,amount,reason,status,updated_at,merchant_name",
                        "R%s,HANA,M1,A%s,2025-10-02T10:00,1000,카드 %s 오결제,APPROVED,2025-10-02T10:00,가게 %s"
                                .formatted(digit, digit, number, number))
                .write(
                        "inbox/incidents-%s.csv".formatted(digit),
                        "incident_id,system,starts_at,ends_at,kind,note",
                        "I%s,X,2025-10-01T10:00,2025-10-01T11:00,OUTAGE,%s".formatted(digit, number))
                .write("inbox/nonsense-%s.csv".formatted(digit), "a", number);
    }

    private List<Path> writtenFiles() throws IOException {
        try (Stream<Path> out = Files.walk(folder.resolve("out"));
                Stream<Path> store = Files.list(folder.resolve("store"))) {
            return Stream.concat(out, store)
                    .filter(Files::isRegularFile)
                    .filter(this::isText)
                    .toList();
        }
    }

    private boolean isText(Path file) {
        return !file.endsWith("card.key");
    }

    private List<String> tables() {
        return List.of(Gate.answer(
                        world.database(),
                        "SELECT string_agg(table_name, ' ') FROM information_schema.tables WHERE table_schema = 'public'")
                .split(" "));
    }

    private static void assertHasNone(String place, String text) {
        assertThat(text.replaceAll("(?<=\\d)[ -](?=\\d)", "")).as(place).doesNotContain(PLANTED);
    }
}
