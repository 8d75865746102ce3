package dev.daejo.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.intake.RecordedRows;
import dev.daejo.intake.masking.CardTokens;
import dev.daejo.intake.ranges.Processors;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The short way through a canonical statement and the long one come to the same, whatever stands in it. */
class PlainStatementTest {

    private static final String NAME = "statement-hana-20251102.csv";
    private static final List<String> COLUMNS = List.of(
            "line_id",
            "member_id",
            "card_no",
            "used_at",
            "posted_on",
            "type",
            "approval_no",
            "original_approval_no",
            "merchant_name",
            "merchant_category",
            "channel",
            "amount",
            "currency",
            "program_id",
            "reference");
    private static final List<List<String>> PLAIN = List.of(
            List.of("L1", "L2", "L3", "라인-4"),
            List.of("M1", "M2", "회원\uD83D\uDE00"),
            List.of("4111111111111111", "5310-****-****-1881", "카드"),
            List.of("2025-11-01T12:00", "2025-10-31T23:59:59", "2024-02-29T00:00"),
            List.of("2025-11-02", "2025-11-01", "1990-01-01"),
            List.of("PURCHASE", "CANCEL", "CREDIT"),
            List.of("A1", "A2"),
            List.of("", "A1"),
            List.of("가게", "cafe \"no. 1\"", "", "\"쉼표, 가게\""),
            List.of("음식점", "", "card 4111 1111 1111 1111"),
            List.of("OFFLINE", ""),
            List.of("12000", "0", "000000000000000001"),
            List.of("KRW"),
            List.of("", "P1", "4111111111111111"),
            List.of("", "R1"));
    private static final List<String> ODD = List.of(
            "",
            " ",
            "만원",
            "-1",
            "12.50",
            "USD",
            "9223372036854775807",
            "9223372036854775808",
            "2025-02-29",
            "2025-11-02T24:00",
            "2025-11-02T10:00:60",
            "1899-12-31",
            "2089-12-31",
            "2090-01-01",
            "2025/11/02",
            "2025-11-0x",
            "krw",
            "PURCHASES",
            "a\0b",
            "\"\"",
            "\"two\nlines\"",
            "\"he said \"\"no\"\"\"",
            "\"closed\"behind",
            "\"open",
            "a,b",
            "\r",
            "\uFEFF",
            "x".repeat(3_000),
            "x".repeat(200_000));
    private static final List<String> LINE_ENDS = List.of("\n", "\n", "\n", "\r\n", "\r", "\n\n", "\n\r\n");

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void readsTheSameAsRecordByRecord(long seed) throws IOException {
        byte[] file = statement(new Random(seed));

        assertThat(shortWay(file)).isEqualTo(longWay(file));
    }

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    @Test
    void goesTheShortWayWhereNothingIsOdd() throws IOException {
        String row = "L1,M1,4111111111111111,2025-11-01T12:00,2025-11-02,PURCHASE,A1,,가게,음식점,OFFLINE,12000,KRW,,\n";
        byte[] file = (String.join(",", COLUMNS) + "\n" + row.repeat(40_000)).getBytes(StandardCharsets.UTF_8);

        Seen seen = shortWay(file);

        assertThat(seen.sink.plainLines()).isEqualTo(40_000);
        assertThat(seen.sink.rows.get(39_999)).extracting("origin.line").isEqualTo(40_001L);
        assertThat(seen).isEqualTo(longWay(file));
    }

    @Test
    void comesToTheSameWhereverBytesAreNotOfTheEncoding() throws IOException {
        String row = "L1,M1,4111111111111111,2025-11-01T12:00,2025-11-02,PURCHASE,A1,,가,음식점,OFFLINE,12000,KRW,,\n";
        byte[] whole = (String.join(",", COLUMNS) + "\n" + row + row).getBytes(StandardCharsets.UTF_8);
        int[] strange = {0x80, 0xC0, 0xC1, 0xE0, 0xED, 0xF5, 0xFF};
        for (int at = 0; at < whole.length; at++) {
            for (int with : strange) {
                byte[] file = whole.clone();
                file[at] = (byte) with;
                assertThat(shortWay(file)).as("byte %d is %x", at, with).isEqualTo(longWay(file));
            }
        }
    }

    @Test
    void comesToTheSameWhereverTheFileIsCut() throws IOException {
        String row =
                "L1,M1,4111111111111111,2025-11-01T12:00,2025-11-02,CREDIT,,,\"가\",음식점,OFFLINE,12000,KRW,P1,R1\r\n";
        byte[] whole = ("\uFEFF" + String.join(",", COLUMNS) + "\r\n" + row + row).getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length <= whole.length; length++) {
            byte[] file = Arrays.copyOf(whole, length);
            assertThat(shortWay(file)).as("%d bytes", length).isEqualTo(longWay(file));
        }
    }

    /** A statement crowded with what may stand in one. */
    static byte[] statement(Random random) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        String header = String.join(",", random.nextInt(5) == 0 ? COLUMNS.subList(0, 13) : COLUMNS);
        int width = header.split(",").length;
        file.write(((random.nextInt(9) == 0 ? "\uFEFF" : "") + header + any(LINE_ENDS, random))
                .getBytes(StandardCharsets.UTF_8));
        int oddIn = random.nextBoolean() ? 40 : 400;
        int lines = random.nextInt(60);
        for (int line = 0; line < lines; line++) {
            file.write(line(random, width, oddIn).getBytes(StandardCharsets.UTF_8));
            if (random.nextInt(200) == 0) {
                file.write(random.nextInt(256));
            }
            file.write((random.nextInt(30) == 0 ? any(LINE_ENDS, random) : "\n").getBytes(StandardCharsets.UTF_8));
        }
        return file.toByteArray();
    }

    private static String line(Random random, int width, int oddIn) {
        List<String> values = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            values.add(random.nextInt(oddIn) == 0 ? any(ODD, random) : any(PLAIN.get(column), random));
        }
        return String.join(",", values);
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static final CardTokens TOKENS = CardTokens.ofKey("0f".repeat(32));

    private static Seen shortWay(byte[] file) throws IOException {
        RecordedRows sink = new RecordedRows();
        ReadResult result = new CanonicalFile(NAME, FileKind.STATEMENT, "HANA", TOKENS, Processors.withoutHelp())
                .read(new ByteArrayInputStream(file), sink);
        return new Seen(result, sink);
    }

    private static Seen longWay(byte[] file) throws IOException {
        RecordedRows sink = new RecordedRows();
        FileReading reading = new FileReading(NAME, FileKind.STATEMENT, new StatementRows(NAME, "HANA", TOKENS), sink);
        reading.readAll(new SourceText(new ByteArrayInputStream(file)), new Records());
        return new Seen(reading.result(), sink);
    }

    private record Seen(ReadResult result, RecordedRows sink) {}
}
