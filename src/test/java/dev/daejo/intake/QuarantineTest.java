package dev.daejo.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuarantineTest {

    private static final String HEADER = "program_id,member_id,enrolled_on\n";
    private static final String GOOD = "P,M1,2025-09-16\n";
    private static final String BAD = "P,M1,x\n";
    private static final String SHA256 = "94cdec2ae9a0a4b6a0ba5e7ccbf4c4d4a6d1c3e6dd36ca6e8f1b1a6d7b0a0a11";

    private final Desk desk;

    QuarantineTest(@TempDir Path folder) throws IOException {
        desk = new Desk(folder);
    }

    @Test
    void refusesAFileWithoutAHeader() throws IOException {
        assertRefused("", "머리글이 없습니다. 기대: 첫 줄에 열 이름.", 0);
        assertRefused("\uFEFF\r\n\n", "머리글이 없습니다. 기대: 첫 줄에 열 이름.", 0);
    }

    @Test
    void refusesAFileWithoutARequiredColumn() throws IOException {
        assertRefused(
                "member_id, enrolled_on,4111111111111111\nM1,2025-09-16,x\nM2,2025-09-16,y\n",
                "머리글에 필수 열이 없습니다: program_id, enrolled_on. 찾은 열: member_id,  enrolled_on, ****1111.",
                2);
    }

    /** Found by fuzzing. */
    @Test
    void aCutThroughALongNumberLeavesNoCardNumber() throws IOException {
        String header = "a".repeat(82) + ",411111111111111123";

        assertThat(taken(header + "\n").reason()).doesNotContain("4111111111111111");
    }

    @Test
    void refusesAColumnThatIsThereTwice() throws IOException {
        assertRefused(
                "program_id,member_id,enrolled_on,member_id\nP,M1,2025-09-16,M2\n",
                "머리글에 member_id 열이 두 번 이상 있습니다. 기대: 한 번.",
                1);
    }

    @Test
    void refusesAHeaderWithTextAfterAClosingQuote() throws IOException {
        assertRefused(
                "\n\"program_id\"x,member_id,enrolled_on\n" + GOOD,
                "머리글(2행)의 닫는 따옴표 뒤에 다른 글자가 있습니다. 기대: 쉼표 또는 줄 끝.",
                1);
    }

    @Test
    void refusesBytesThatAreNoUtf8() throws IOException {
        byte[] cp949 = (HEADER + GOOD + GOOD + "P,\"M\r\n\u00C7\u00D1\",2025-09-16\n" + GOOD)
                .getBytes(StandardCharsets.ISO_8859_1);
        byte[] cut = (HEADER + GOOD + "P,\u00ED\u0095").getBytes(StandardCharsets.ISO_8859_1);
        byte[] utf16 = ("\uFEFF" + HEADER + GOOD).getBytes(StandardCharsets.UTF_16LE);

        assertRefused(cp949, "5행에 UTF-8로 읽을 수 없는 바이트가 있습니다. 기대: UTF-8.", 2);
        assertRefused(cut, "3행에 UTF-8로 읽을 수 없는 바이트가 있습니다. 기대: UTF-8.", 1);
        assertRefused(utf16, "1행에 UTF-8로 읽을 수 없는 바이트가 있습니다. 기대: UTF-8.", 0);
    }

    @Test
    void refusesAQuoteThatIsOpenAtTheEnd() throws IOException {
        assertRefused(
                HEADER + GOOD + "P,\"M2,2025-09-16\n" + GOOD, "3행에서 시작하는 줄의 따옴표가 파일 끝까지 닫히지 않았습니다. 기대: 닫는 따옴표.", 1);
        assertRefused(HEADER + "\"", "2행에서 시작하는 줄의 따옴표가 파일 끝까지 닫히지 않았습니다. 기대: 닫는 따옴표.", 0);
    }

    @Test
    void refusesARecordThatIsTooLong() throws IOException {
        String reason = "3행에서 시작하는 줄이 1048576자보다 깁니다. 기대: 1048576자 이하.";

        assertRefused(HEADER + GOOD + "P,M2," + "x".repeat(1 << 20) + "\n" + GOOD, reason, 1);
        assertRefused(HEADER + GOOD + "P,\"" + "x\n".repeat(1 << 19) + "\",", reason, 1);
        assertRefused(HEADER + GOOD + ",".repeat((1 << 20) + 1), reason, 1);
        assertRefused(HEADER + GOOD + "\"\"" + "x".repeat(1 << 21), reason, 1);
    }

    @Test
    void takesARecordOfTheGreatestLength() throws IOException {
        String longest = "P,M2," + "x".repeat((1 << 20) - 5) + "\r\n";

        assertThat(taken(HEADER + GOOD + longest + GOOD).rejected()).isOne();
        assertThat(taken(HEADER + GOOD + longest + GOOD).verdict()).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void refusesMoreThanTenBadLinesThatAreMoreThanOneInAHundred() throws IOException {
        assertThat(taken(HEADER + BAD.repeat(10)).verdict()).isEqualTo(Verdict.ACCEPTED);
        assertRefused(
                HEADER + BAD.repeat(11) + GOOD.repeat(1_088),
                "데이터 1099줄 가운데 11줄을 읽을 수 없습니다. 기대: 10줄 이하 또는 1% 이하.",
                1_099);
        assertThat(taken(HEADER + BAD.repeat(11) + GOOD.repeat(1_089)).verdict())
                .isEqualTo(Verdict.ACCEPTED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lines=1|.ctl 파일의 lines이(가) 파일과 다릅니다. 파일: 2, .ctl: 1.",
                "amount=11999|.ctl 파일의 amount이(가) 파일과 다릅니다. 파일: 12000, .ctl: 11999.",
                "lines=two|.ctl 파일 1행을 읽을 수 없습니다. 기대: lines=데이터 줄 수.",
                "amount=-12000|.ctl 파일 1행을 읽을 수 없습니다. 기대: amount=0 이상의 수.",
                "amount=12,000|.ctl 파일 1행을 읽을 수 없습니다. 기대: amount=0 이상의 수.",
                "sha256=abc|.ctl 파일 1행을 읽을 수 없습니다. 기대: sha256=16진수 64자리.",
                "rows=2|.ctl 파일 1행을 읽을 수 없습니다. 기대: lines=, amount=, sha256= 중 하나.",
                "lines 2|.ctl 파일 1행을 읽을 수 없습니다. 기대: lines=, amount=, sha256= 중 하나."
            })
    void refusesAFileThatItsControlFileSpeaksAgainst(String control, String reason) throws IOException {
        desk.control("expected-event.csv", control);

        KnownFile file = desk.takeIn("expected-event.csv", Samples.EXPECTED);

        assertThat(file.reason()).isEqualTo(reason);
        assertThat(file.verdict()).isEqualTo(Verdict.QUARANTINED);
    }

    @Test
    void namesBothHashesWhenTheyDiffer() throws IOException {
        desk.control("expected-event.csv", "lines=2\r\n\r\nsha256=" + SHA256);

        KnownFile file = desk.takeIn("expected-event.csv", Samples.EXPECTED);

        assertThat(file.reason())
                .isEqualTo(".ctl 파일의 sha256이(가) 파일과 다릅니다. 파일: %s, .ctl: %s.".formatted(file.sha256(), SHA256));
    }

    @Test
    void refusesAControlFileThatIsNoText() throws IOException {
        Files.write(desk.inbox.resolve("expected-event.csv.ctl"), new byte[] {(byte) 0xFF});

        assertThat(desk.takeIn("expected-event.csv", Samples.EXPECTED).reason())
                .isEqualTo(".ctl 파일을 읽을 수 없습니다. 기대: 64 KiB 이하의 UTF-8 글.");
    }

    @Test
    void acceptsAFileThatItsControlFileConfirms() throws IOException {
        KnownFile alone = desk.takeIn("expected-event.csv", Samples.EXPECTED);
        desk.control("expected-2.csv", "\uFEFFsha256=%S\r\namount=12000.0\r\nlines=02\r\n".formatted(alone.sha256()));

        assertThat(desk.takeIn("expected-2.csv", Samples.EXPECTED).verdict()).isEqualTo(Verdict.ACCEPTED);
    }

    private void assertRefused(String text, String reason, long lines) throws IOException {
        assertRefused(text.getBytes(StandardCharsets.UTF_8), reason, lines);
    }

    private void assertRefused(byte[] bytes, String reason, long lines) throws IOException {
        desk.known.clear();
        KnownFile file = desk.takeIn("enrollments-1.csv", bytes);
        assertThat(file.reason()).isEqualTo(reason);
        assertThat(file.verdict()).isEqualTo(Verdict.QUARANTINED);
        assertThat(file.lines()).isEqualTo(lines);
        assertThat(file.alwaysVisible()).isTrue();
        assertThat(desk.archive.of(file)).hasBinaryContent(bytes);
    }

    private KnownFile taken(String text) throws IOException {
        desk.known.clear();
        return desk.takeIn("enrollments-1.csv", text);
    }
}
