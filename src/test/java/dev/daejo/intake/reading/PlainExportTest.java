package dev.daejo.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.intake.LayoutExamplesTest;
import dev.daejo.intake.RecordedRows;
import dev.daejo.intake.layout.Encodings;
import dev.daejo.intake.layout.Layouts;
import dev.daejo.intake.layout.Recognition;
import dev.daejo.intake.layout.WrongLayouts;
import dev.daejo.intake.masking.CardTokens;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The short way through an export and the long one come to the same, by every layout and whatever stands in it. */
class PlainExportTest {

    private static final CardTokens TOKENS = CardTokens.ofKey("0f".repeat(32));
    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, Encodings.MS949, StandardCharsets.UTF_16LE);

    /** Of an issuer with keys of its own, and of one without; where times stand apart, days in two forms. */
    private static final String OWN = """
            title: 시험
            counterparties: [own]
            dates: ['yyyy-MM-dd', 'yyMMdd', 'yyyy. M. d.', 'M/d/yyyy', excel]
            times: ['HH:mm:ss', 'HH:mm', 'HHmmss', 'H:mm']
            headings:
              - matches: '회원\\s*(?<memberId>M[0-9]+).*'
              - matches: '취소 내역'
                rows: cancel
              - matches: '안내'
                rows: skip
            skip:
              - first: '합계.*'
              - column: merchant_name
                matches: '제외[1-3]'
            tables:
              - columns:
                  used_on: [이용일]
                  card_no: [카드번호]
                  amount: [금액]
                optional:
                  line_id: [전표번호]
                  member_id: [회원번호]
                  used_time: [시각]
                  posted_on: [매입일]
                  approval_no: [승인번호]
                  original_approval_no: [원승인번호]
                  original_amount: [원금액]
                  whole_amount: [전체금액]
                  foreign_amount: [외화]
                  currency: [통화]
                  merchant_name: [가맹점]
                  merchant_category: [업종]
                  channel: [구분]
                  cancel_amount: [취소금액]
                  cancelled_on: [취소일]
                  instalment: [회차]
                  status: [상태]
            status:
              normal: '정상|'
              cancelled: '취소됨'
              slip: '취소'
              skip: '거절'
            """;

    private static final String OWN_EXPORT = """
            조회
            이용일,카드번호,금액,전표번호,회원번호,시각,매입일,승인번호,원승인번호,원금액,전체금액,외화,통화,가맹점,업종,구분,취소금액,취소일,회차,상태,비고
            2025-11-01 10:00,4111-1111-1111-1111,"12,000",L1,M1,,2025-11-02,A1,,,,,,가게,음식점,OFFLINE,,,,정상,
            251102,본인 1234,3000,,M2,235959,,,,,,,USD,"쉼표, 가게",음식점,ONLINE,0,-,1/3,,
            2025. 9. 3.,국민카드,7000,L4,M1,10:00,251103,,,,,10,USD,제외2,카페,OFFLINE,2000,2025-11-05,,취소됨,
            회원 M7 님
            2025-11-03T23:59:59,5310-****-****-1881,-500,L3,,9:05,2025-11-04,A2,A1,"1,000",5000,,KRW,제외7,,,,,2,취소,메모
            2025-11-03T23:59:59,5310-****-****-1881,-500,,,9:05,2025-11-04,A2,A1,"1,000",5000,,KRW,제외7,,,,,2,취소,메모
            45961.5,3782 822463 10005,1,L5,,,45962,A5,,,,,,가게,음식점,OFFLINE,,,,정상,
            2025-11-06,3782-822463-10005,9000,,M3,10:00:01,-,,,,,,,가게,card 4111 1111 1111 1111,ONLINE,,,,정상,
            합계,,"12,000",,,,,,,,,,,,,,,,,,
            """;

    private static final List<String> SCRAPS = List.of(
            "",
            " ",
            "-",
            "0",
            "-0",
            "00012",
            "1,23",
            "1234,567",
            "1,234,567",
            ",123",
            "12.50",
            "0.00",
            "1,234원",
            "1,234 원 ",
            "원",
            "-원",
            "(12,000)",
            "△3,000",
            "9223372036854775807",
            "999999999999999999",
            "2025-02-29",
            "2024-02-29 23:59",
            "2025-11-02 24:00",
            "2025.11.02  10:00",
            "25.11.02",
            "2025/11/02T10:00:60",
            "20251102",
            "1899-12-31",
            "2090-01-01",
            "오전 9:00",
            "10:61",
            "9:05",
            "235959",
            "취소",
            "정상",
            "거절",
            "합계",
            "4111111111111111",
            "4111-1111 1111-1111",
            "카드 (5678)",
            "=\"00123\"",
            "=\"\"",
            "=",
            "\u00A0M1\u3000",
            "\u1112\u1161\u11AB글",
            "a\0b",
            "\u0001x",
            "tab\tend",
            "\"he said \"\"no\"\"\"",
            "\"two\nlines\"",
            "\"cr\r\nlf\rcr\"",
            "\"closed\"behind",
            "a\"b\"\"c",
            "\"\"",
            "가".repeat(40_000));
    private static final List<String> LINE_ENDS = List.of("\n", "\r\n", "\r", "\n\n");

    private final Layouts layouts;

    PlainExportTest(@TempDir Path folder) throws IOException, WrongLayouts {
        Files.writeString(folder.resolve("own.yml"), OWN);
        layouts = Layouts.with(folder);
    }

    /** A file and the encoding it is in. */
    private static final class Export {

        private final String name;
        private final String counterparty;
        private final byte[] bytes;
        private final Charset charset;

        Export(String name, String counterparty, byte[] bytes, Charset charset) {
            this.name = name;
            this.counterparty = counterparty;
            this.bytes = bytes;
            this.charset = charset;
        }

        Export with(byte[] others) {
            return new Export(name, counterparty, others, charset);
        }

        Export in(Charset other) {
            return new Export(name, counterparty, text().getBytes(other), other);
        }

        String text() {
            return new String(bytes, charset);
        }

        @Override
        public String toString() {
            return name + " in " + charset;
        }
    }

    static Stream<Export> exports() throws IOException {
        List<Export> all = new ArrayList<>();
        for (Path example : LayoutExamplesTest.examples().toList()) {
            byte[] bytes = Files.readAllBytes(example);
            String name = example.getFileName().toString();
            all.add(new Export(
                    name, name.split("-")[1], bytes, Encodings.detect(bytes).orElseThrow()));
        }
        all.add(new Export("own", "own", OWN_EXPORT.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("exports")
    void comesToTheSameInEveryEncoding(Export export) throws IOException {
        for (Charset charset : CHARSETS) {
            check(export.in(charset), "whole");
        }
    }

    @ParameterizedTest
    @MethodSource("exports")
    void comesToTheSameWhicheverByteIsAnother(Export export) throws IOException {
        Layouts only = layoutOf(export);
        Random random = new Random(1);
        byte[] others = {'"', ',', '\n', '\r', '0', '9', '-', ' ', 'x', 0, (byte) 0x80, (byte) 0xB0, (byte) 0xE0};
        for (int at = 0; at < export.bytes.length; at++) {
            byte[] bytes = export.bytes.clone();
            bytes[at] = others[random.nextInt(others.length)];
            check(export.with(bytes), only, "byte %d is %x".formatted(at, bytes[at]));
        }
    }

    @ParameterizedTest
    @MethodSource("exports")
    void comesToTheSameWhereverTheFileIsCut(Export export) throws IOException {
        Layouts only = layoutOf(export);
        for (int length = 0; length < export.bytes.length; length++) {
            check(export.with(Arrays.copyOf(export.bytes, length)), only, length + " bytes");
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void comesToTheSameWhateverStandsInTheCells(long seed) throws IOException {
        Random random = new Random(seed);
        List<Export> all = exports().toList();
        Export export = random.nextInt(3) == 0 ? all.get(all.size() - 1) : any(all, random);
        Charset charset = random.nextBoolean() ? export.charset : any(CHARSETS, random);
        byte[] bytes = shuffled(export.text(), random).getBytes(charset);
        check(new Export(export.name, export.counterparty, bytes, charset), "seed " + seed);
    }

    /** The file as it is to below its header, and then records whose cells are those of its columns, or any others. */
    private static String shuffled(String text, Random random) {
        List<String> lines = text.lines().toList();
        char separator = text.contains("\t") ? '\t' : ',';
        List<List<String>> rows =
                lines.stream().map(line -> cells(line, separator)).toList();
        int width = rows.stream().mapToInt(List::size).max().orElse(1);
        List<List<String>> whole =
                rows.stream().filter(row -> row.size() == width).toList();
        StringBuilder shuffled = new StringBuilder(random.nextInt(8) == 0 ? "\uFEFF" : "");
        String usual = random.nextBoolean() ? "\n" : "\r\n";
        lines.forEach(line -> shuffled.append(line).append(usual));
        int oddIn = random.nextBoolean() ? 30 : 300;
        for (int line = random.nextInt(60); line > 0; line--) {
            shuffled.append(
                            random.nextInt(20) == 0
                                    ? any(lines, random)
                                    : record(whole, width, separator, oddIn, random))
                    .append(random.nextInt(40) == 0 ? any(LINE_ENDS, random) : usual);
        }
        return shuffled.toString();
    }

    private static String record(List<List<String>> rows, int width, char separator, int oddIn, Random random) {
        List<String> like = any(rows, random);
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            String cell = random.nextInt(3) == 0 ? any(rows, random).get(column) : like.get(column);
            cells.add(random.nextInt(oddIn) == 0 ? any(SCRAPS, random) : random.nextInt(20) == 0 ? " " + cell : cell);
        }
        return String.join(String.valueOf(separator), cells);
    }

    /** The cells of a line as they are written, quotes included. */
    private static List<String> cells(String line, char separator) {
        List<String> cells = new ArrayList<>();
        int from = 0;
        boolean quoted = false;
        for (int at = 0; at < line.length(); at++) {
            quoted ^= line.charAt(at) == '"';
            if (line.charAt(at) == separator && !quoted) {
                cells.add(line.substring(from, at));
                from = at + 1;
            }
        }
        cells.add(line.substring(from));
        return cells;
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    @Test
    void goesTheShortWayWhereNothingIsOdd() throws IOException {
        String export = OWN_EXPORT.lines().skip(1).limit(2).collect(Collectors.joining("\n")) + "\n";
        String row = export.lines().skip(1).findFirst().orElseThrow();
        Export many = new Export(
                "own", "own", (export + (row + "\n").repeat(2_000)).getBytes(Encodings.MS949), Encodings.MS949);

        RecordedRows rows = new RecordedRows();
        ReadResult result = shortWay(many, layouts, rows);

        assertThat(rows.plainLines()).isEqualTo(2_001);
        assertThat(result.lines()).isEqualTo(2_001);
        check(many, "many");
    }

    @ParameterizedTest
    @MethodSource("exports")
    void goesTheShortWayByEveryLayout(Export export) throws IOException {
        RecordedRows rows = new RecordedRows();

        shortWay(export.in(StandardCharsets.UTF_8), layouts, rows);

        assertThat(rows.plainLines()).isPositive();
    }

    private void check(Export export, String as) throws IOException {
        check(export, layouts, as);
    }

    /** By the layout of a file alone, to which those others are alike: it takes long to hold a head against them all. */
    private Layouts layoutOf(Export export) throws IOException {
        return Layouts.only(layouts.recognise(export.counterparty, head(export))
                .orElseThrow()
                .layout());
    }

    private static void check(Export export, Layouts layouts, String as) throws IOException {
        if (byLayout(export, layouts, head(export)).isEmpty()) {
            return;
        }
        RecordedRows shortRows = new RecordedRows();
        ReadResult shortResult = shortWay(export, layouts, shortRows);
        RecordedRows longRows = new RecordedRows();
        ReadResult longResult = longWay(export, layouts, longRows);
        assertThat(shortResult).as("%s, %s", export, as).isEqualTo(longResult);
        assertThat(shortRows).as("%s, %s", export, as).isEqualTo(longRows);
    }

    private static HeadOfFile head(Export export) throws IOException {
        return HeadOfFile.of(new ByteArrayInputStream(export.bytes));
    }

    /** None where no layout fits. */
    private static Optional<Recognition> byLayout(Export export, Layouts layouts, HeadOfFile head) {
        return layouts.recognise(export.counterparty, head).filter(Recognition::fits);
    }

    private static ReadResult shortWay(Export export, Layouts layouts, RowSink sink) throws IOException {
        HeadOfFile head = head(export);
        Recognition by = byLayout(export, layouts, head).orElseThrow();
        return new ExportFile(export.name, export.counterparty, head, by, TOKENS).read(sink);
    }

    private static ReadResult longWay(Export export, Layouts layouts, RowSink sink) throws IOException {
        HeadOfFile head = head(export);
        Recognition by = byLayout(export, layouts, head).orElseThrow();
        StatementRows rows = new StatementRows(export.name, export.counterparty, TOKENS);
        ExportReading reading = new ExportReading(export.name, by.layout(), rows, sink);
        return ExportFile.readAll(new SourceText(head.wholeFile(), by.charset(), by.separator()), reading);
    }
}
