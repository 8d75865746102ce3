package dev.daejo.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.intake.layout.Encodings;
import dev.daejo.intake.layout.Layouts;
import dev.daejo.intake.layout.WrongLayouts;
import dev.daejo.intake.masking.CardTokens;
import dev.daejo.intake.reading.FileKind;
import dev.daejo.intake.reading.ReadResult;
import dev.daejo.intake.reading.Reject;
import dev.daejo.reconciliation.statement.Cancel;
import dev.daejo.reconciliation.statement.Purchase;
import dev.daejo.reconciliation.statement.StatementLine;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What exports become by layouts of the user's own. */
class ExportTest {

    private static final String CARD = """
            counterparties: [hanbit]
            preamble:
              period: '조회기간\\s*:?\\s*(?<from>\\S+)\\s*~\\s*(?<to>[^\\s\\]]+)'
              member_id: '회원번호\\s*:?\\s*(?<value>\\S+)'
            skip:
              - first: '합계|이하\\s*여백.*|.*건수'
            dates: [MM/dd, yyyy.MM.dd]
            tables:
              - columns:
                  used_on: [이용일]
                  card_no: [이용카드]
                  approval_no: [승인번호]
                  amount: [이용금액]
                optional:
                  member_id: [회원번호]
                  merchant_name: [가맹점명]
            posted_on: used_at
            """;

    /** One that knows no approval number and repeats a purchase for every instalment. */
    private static final String BILL = """
            counterparties: [hanbit]
            headings:
              - matches: '(?<cardNo>한빛카드 \\d{4}) 회원 (?<memberId>\\S+)'
              - matches: '취소 내역'
                rows: cancel
            tables:
              - columns:
                  used_on: [이용일]
                  merchant_name: [가맹점명]
                  amount: [이용금액]
                  instalment: [회차]
            posted_on: used_at
            approval_no: line_key
            negative_amount: cancel
            """;

    private static final String HEADER = "이용일,이용카드,승인번호,가맹점명,이용금액\n";
    private static final String PREAMBLE = "회원번호: M-1\n조회기간 : 2025.12.01 ~ 2026.01.31\n";

    private final Path folder;

    ExportTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void takesTheYearOfADayFromTheQueryPeriod() throws IOException, WrongLayouts {
        Read read = read(CARD, PREAMBLE + HEADER + "12/28,1234,A1,가,100\n01/02,1234,A2,가,100\n03/02,1234,A3,가,100\n");

        assertThat(read.lines())
                .extracting(line -> line.usedAt().toString())
                .containsExactly("2025-12-28T00:00", "2026-01-02T00:00");
        assertThat(read.rows.rejects)
                .extracting(Reject::reason)
                .containsExactly(
                        "6행 이용일 열: '03/02' 값을 읽을 수 없습니다. 기대: MM/dd, yyyy.MM.dd 형식의 실제 날짜(연도가 없으면 조회기간 안의 하루).");
    }

    @Test
    void keepsTwoEqualPurchasesOfADayTwoAndTheSameInAnOverlappingExportInAnyOrder() throws IOException, WrongLayouts {
        String a = "2026.01.05,1234,A1,가,100\n";
        String b = "2026.01.05,1234,A1,나,100\n";
        String c = "2026.01.06,1234,A1,가,100\n";

        Read first = read(CARD, PREAMBLE + HEADER + a + b + c);
        Read second = read(CARD, "회원번호 M-1\n" + HEADER + c + b + a);

        assertThat(first.ids()).doesNotHaveDuplicates().hasSize(3);
        assertThat(second.ids()).containsExactlyInAnyOrderElementsOf(first.ids());
    }

    @Test
    void putsNeitherACardNumberNorAKeyOfTheStoreIntoTheKeyOfALine() throws IOException, WrongLayouts {
        Read one = read(CARD, PREAMBLE + HEADER + "2026.01.05,4111111111111111,A1,가,100\n");
        Read other = read(CARD, PREAMBLE + HEADER + "2026.01.05,****-****-****-1111,A1,가,100\n");

        assertThat(one.ids()).isEqualTo(other.ids());
        assertThat(one.lines().get(0).card().lastFour()).isEqualTo("1111");
        assertThat(one.lines().get(0).card().token())
                .isNotEqualTo(other.lines().get(0).card().token());
        assertThat(one.lines().toString()).doesNotContain("4111111111111111");
    }

    @Test
    void tellsCardsApartByTheNumberWhateverStandsBetweenItsDigits() throws IOException, WrongLayouts {
        Path store = folder.resolve("one");
        Read read = read(
                store,
                CARD,
                PREAMBLE + HEADER
                        + "2026.01.05,4111-1111-1111-1111,A1,가,100\n2026.01.05,4111 1111 1111 1111,A2,가,100\n");

        assertThat(read.lines())
                .extracting(StatementLine::card)
                .containsOnly(CardTokens.inStore(store).keyOf("4111111111111111"));
    }

    @Test
    void countsAPurchaseOnceThatBillsRepeatForEveryInstalment() throws IOException, WrongLayouts {
        String header = "이용일,가맹점명,이용금액,회차\n한빛카드 1234 회원 M-1,,,\n";

        Read august = read(BILL, header + "2026.06.02,가나전자,\"300,000\",2\n2026.06.02,가나전자,\"300,000\",2\n");
        Read september = read(BILL, header + "2026.06.02,가나전자,\"300,000\",3\n2026.06.02,가나전자,\"300,000\",3\n");
        Read both = read(BILL, header + "2026.06.02,가나전자,\"300,000\",2\n2026.06.02,가나전자,\"300,000\",3\n");

        assertThat(august.ids()).doesNotHaveDuplicates().hasSize(2).isEqualTo(september.ids());
        assertThat(both.ids()).containsExactly(august.ids().get(0), august.ids().get(0));
    }

    @Test
    void knowsWhoseLinesTheseAreFromTheHeadingAboveThem() throws IOException, WrongLayouts {
        Read read = read(BILL, """
                이용일,가맹점명,이용금액,회차
                2026.06.01,가나전자,100,
                한빛카드 1234 회원 M-1,,,
                2026.06.02,가나전자,100,
                한빛카드 5678 회원 M-2,,,
                2026.06.02,가나전자,100,
                취소 내역,,,
                2026.06.02,가나전자,100,
                """);

        assertThat(read.rows.rejects).extracting(Reject::column).containsExactly("member_id");
        assertThat(read.lines())
                .extracting(line -> line.memberId() + " " + line.card().lastFour())
                .containsExactly("M-1 1234", "M-2 5678", "M-2 5678");
        Purchase bought = (Purchase) read.lines().get(1);
        Cancel cancelled = (Cancel) read.lines().get(2);
        assertThat(cancelled.originalApprovalNo()).isEqualTo(bought.approvalNo());
        assertThat(read.result.skipped()).isEqualTo(3);
    }

    @Test
    void sendsTheNthOfEqualCancelsToTheNthOfEqualPurchases() throws IOException, WrongLayouts {
        Read read = read(BILL, """
                이용일,가맹점명,이용금액,회차
                한빛카드 1234 회원 M-1,,,
                2026.06.02,가나전자,100,
                2026.06.02,가나전자,100,
                2026.06.02,가나전자,-100,
                2026.06.02,가나전자,(100),
                """);

        assertThat(read.lines().subList(2, 4))
                .extracting(line -> ((Cancel) line).originalApprovalNo())
                .containsExactly(read.ids().get(0), read.ids().get(1));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,false", "UTF-8,true", "MS949,false", "UTF-16LE,true", "UTF-16LE,false"})
    void readsEveryEncoding(String charset, boolean marked) throws IOException, WrongLayouts {
        String text = (marked ? "\uFEFF" : "") + PREAMBLE + HEADER + "2026.01.05,1234,A1,똠방각하,100\n";

        Read read = read(folder.resolve(charset + marked), CARD, text.getBytes(charset(charset)));

        assertThat(read.result.fault()).isEmpty();
        assertThat(read.lines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"comma", "tab", "semicolon"})
    void readsEverySeparatorDetectedOrNamed(String name) throws IOException, WrongLayouts {
        String separator = name.equals("comma") ? "," : name.equals("tab") ? "\t" : ";";
        String text = PREAMBLE + HEADER.replace(",", separator)
                + String.join(separator, "2026.01.05", "1234", "A1", "\"가" + separator + "나\"", "100") + "\n";

        assertThat(read(CARD, text).lines()).hasSize(1);
        assertThat(read(CARD + "separator: " + name + "\n", text).lines()).hasSize(1);
        String other = name.equals("comma") ? "tab" : "comma";
        assertThat(read(CARD + "separator: " + other + "\n", text).result.fault())
                .isNotEmpty();
    }

    @Test
    void readsAHeaderInAnyComposureSpacingAndOverSeveralLines() throws IOException, WrongLayouts {
        String header = Normalizer.normalize("\"이용\n일\",이용 카드,승인번호,\" 가맹점명 \",\"이용\r\n금액\"\n", Normalizer.Form.NFD);

        Read read = read(CARD, PREAMBLE + header + "2026.01.05,1234,A1,가,100\n");

        assertThat(read.lines()).hasSize(1);
        assertThat(read.lines().get(0).origin().line()).isEqualTo(6);
    }

    @Test
    void leavesOutByRuleAndRefusesWhatIsNoLine() throws IOException, WrongLayouts {
        Read read = read(
                CARD,
                PREAMBLE + HEADER
                        + "2026.01.05,1234,A1,가,100\n"
                        + ",,,,\n"
                        + "\n"
                        + "합계,,,,100\n"
                        + "정상승인건수,,,1 ,\n"
                        + HEADER
                        + "2026.01.06,1234,A2,가,-100\n"
                        + "2026.01.06,1234,A2,가\n"
                        + "2026.01.06,1234,A3,가,100,,\n"
                        + "2026.01.06,1234,A3,가,100,,x\n"
                        + "2026.01.06,1234,,가,100\n"
                        + "2026.01.06,1234,\"A4\"x,가,100\n"
                        + "이하 여백 (End of document),,,,\n");

        assertThat(read.lines()).extracting(line -> line.origin().line()).containsExactly(4L, 12L);
        assertThat(read.rows.rejects)
                .extracting(reject -> reject.origin().line() + " " + reject.column())
                .containsExactly("10 이용금액", "11 ", "13 ", "14 승인번호", "15 ");
        assertThat(read.result.skipped()).isEqualTo(5);
        assertThat(read.result.lines()).isEqualTo(12);
        assertThat(read.result.accepted()).isEqualTo(2);
    }

    @Test
    void refusesALineWithoutAMember() throws IOException, WrongLayouts {
        Read read = read(CARD, HEADER + "2026.01.05,1234,A1,가,100\n");

        assertThat(read.rows.rejects)
                .extracting(Reject::reason)
                .containsExactly("2행 member_id 열: 값이 비어 있습니다. 기대: 필수 값.");
    }

    @Test
    void readsAUsageListWhoseHeaderIsManyLinesHigh() throws IOException, WrongLayouts {
        String layout = """
                counterparties: [hanbit]
                preamble: {member_id: '회원번호\\s*:?\\s*(?<value>[^\\s,]+)'}
                skip: [{first: '.*건수|이하 여백.*'}]
                tables:
                  - columns:
                      used_on: [이용일]
                      used_time: [이용시간]
                      card_no: [이용카드]
                      approval_no: [승인번호]
                      amount: [승인금액]
                      cancel_amount: [매입취소금액]
                      status: [상태]
                    optional: {merchant_name: [가맹점명], instalment: [할부기간]}
                status: {normal: '정상', cancelled: '취소'}
                posted_on: used_at
                """;
        Read read = read(layout, """
                ,,,,,,,,,,,,,
                카드이용내역 조회 회원번호: M-9,,,,,,,,,,,,,
                [조회기간: 2026.06.04 ~ 2026.09.03],,,,,,,,,,,,,
                이용일,이용시간,이용카드,승인번호,가맹점명,승인금액,"포인트
                사용",이용구분,"할부
                기간",매입,매입금액,"매입할인
                금액",매입취소금액,상태
                2026.09.03,18:15:08,본인0000,03560539,○○분식,"15,500 ",0 ,일시불,-,미매입,0 ,0 ,0 ,정상
                2026.08.30,09:42:49,본인0000,42007476,○○구독,"4,990 ",0 ,일시불,-,매입,"4,990 ",0 ,"4,990 ",정상
                정상승인건수,,,110 ,,,,,,,,,,
                이하 여백 (End of document),,,,,,,,,,,,,
                """);

        assertThat(read.rows.rejects).isEmpty();
        assertThat(read.lines())
                .extracting(line -> line.getClass().getSimpleName() + " " + line.amount() + " " + line.usedAt())
                .containsExactly(
                        "Purchase 15500 2026-09-03T18:15:08",
                        "Purchase 4990 2026-08-30T09:42:49",
                        "Cancel 4990 2026-08-30T09:42:49");
        assertThat(read.result.skipped()).isEqualTo(2);
    }

    @Test
    void readsAPassbookWithOddTimes() throws IOException, WrongLayouts {
        String layout = """
                counterparties: [hanbit]
                preamble:
                  member_id: '고객번호\\s*(?<value>\\S+)'
                  card_no: '계좌번호\\s*(?<value>\\S+)'
                skip:
                  - {column: amount, matches: '0?'}
                  - {column: used_on, matches: ''}
                tables:
                  - columns: {used_on: [거래일시, 일시], amount: [출금액], merchant_name: [적요, 내용]}
                posted_on: used_at
                approval_no: line_key
                """;
        Read read = read(layout, """
                조회기간,2026.03.04 ~ 2026.09.03,,,
                계좌번호,000000-00-001234,,총잔액,
                고객번호,77,,,
                ,,,,
                거래일시,적요,보낸분/받는분,출금액,입금액
                2026년 9월 1일 오후 2:05,체크카드,○○커피,"10,000",0
                2026/09/02 00:30:15,급여,회사,0,"14,000"
                20260903 2359,현금IC,ATM,"18,300",0
                ,,합계,"28,300","14,000"
                """);

        assertThat(read.rows.rejects).isEmpty();
        assertThat(read.lines())
                .extracting(line -> line.usedAt() + " " + line.amount())
                .containsExactly("2026-09-01T14:05 10000", "2026-09-03T23:59 18300");
        assertThat(read.result.skipped()).isEqualTo(2);
    }

    @Test
    void quarantinesAnExportThatNoLayoutFitsWithTheNearestAndTheDifference() throws IOException, WrongLayouts {
        Read read = read(CARD, PREAMBLE + "이용일,카드,승인번호,가맹점명,이용금액\n1,2,3,4,5\n");

        assertThat(read.result.fault())
                .isEqualTo("머리글이 이 거래처의 어느 레이아웃과도 맞지 않습니다. 가장 가까운 레이아웃: own(3행). "
                        + "없는 열: 이용카드. 두 번 있는 열: 없음. 모르는 열: 카드.");
        assertThat(read.result.lines()).isEqualTo(3);
        assertThat(read.rows.rows).isEmpty();
        assertThat(read(CARD, PREAMBLE + "이용일,이용카드,승인번호,이용금액,이용금액\n").result.fault())
                .contains("두 번 있는 열: 이용금액.");
    }

    @Test
    void readsTheCanonicalLayoutAsEverWhateverLayoutsThereAre() throws IOException, WrongLayouts {
        String canonical = Samples.STATEMENT;

        Read read = read(CARD, canonical);
        CollectedRows plain = new CollectedRows();
        ReadResult result = new SourceReader(CardTokens.inStore(folder.resolve("store")))
                .read(
                        "statement-hanbit-20260101.csv",
                        FileKind.STATEMENT,
                        "HANBIT",
                        source(canonical.getBytes(StandardCharsets.UTF_8)),
                        plain);

        assertThat(read.result).isEqualTo(result);
        assertThat(read.rows.rows).isEqualTo(plain.rows);
        assertThat(read(CARD, "line_id,member_id\n1,2\n").result.fault()).startsWith("머리글에 필수 열이 없습니다: card_no");
        assertThat(read(CARD, "").result.fault()).startsWith("머리글이 없습니다");
    }

    @Test
    void readsWhatNoEncodingFitsAsUndecodable() throws IOException, WrongLayouts {
        byte[] bytes = (PREAMBLE + HEADER + "2026.01.05,1234,A1,가,100\n").getBytes(Encodings.MS949);
        bytes[bytes.length - 6] = (byte) 0xFF;

        Read read = read(folder.resolve("bad"), CARD + "encoding: MS949\n", bytes);

        assertThat(read.result.fault()).isEqualTo("4행에 MS949로 읽을 수 없는 바이트가 있습니다. 기대: MS949.");
    }

    @Test
    void readsAFileByTheLayoutItWasTakenInWithWhateverBecameOfThatLayout() throws IOException, WrongLayouts {
        Path store = folder.resolve("store");
        CardTokens tokens = CardTokens.inStore(store);
        Archive archive = new Archive(store);
        SourceReader reader = SourceReader.of(tokens, own(CARD), new LayoutArchive(store));
        Intake intake = new Intake(archive, reader, List.of(Desk.counterparty("HANBIT")));
        Path file = Files.writeString(
                folder.resolve("statement-hanbit-20260105.csv"), PREAMBLE + HEADER + "2026.01.05,1234,A1,가,100\n");

        KnownFile known = intake.takeIn(file, List.of());
        Layouts changed = own(CARD.replace("amount: [이용금액]", "amount: [승인번호]"));
        CollectedRows later = new CollectedRows();
        SourceReader.of(tokens, changed, new LayoutArchive(store)).read(known, archive.of(known), later);

        assertThat(known.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(known.lines()).isEqualTo(1);
        assertThat(String.valueOf(known.layout())).startsWith("own ");
        assertThat(later.rows).hasSize(1);
        assertThat(((Purchase) later.rows.get(0)).amount()).isEqualTo(100);
    }

    private record Read(ReadResult result, CollectedRows rows) {

        List<StatementLine> lines() {
            return rows.rows.stream().map(StatementLine.class::cast).toList();
        }

        List<String> ids() {
            return lines().stream().map(StatementLine::lineId).toList();
        }
    }

    private Read read(String layout, String text) throws IOException, WrongLayouts {
        return read(folder.resolve("store"), layout, text);
    }

    private Read read(Path store, String layout, String text) throws IOException, WrongLayouts {
        return read(store, layout, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Every line that is read is in exactly one place. */
    private Read read(Path store, String layout, byte[] text) throws IOException, WrongLayouts {
        CollectedRows rows = new CollectedRows();
        ReadResult result = new SourceReader(CardTokens.inStore(store), own(layout))
                .read("statement-hanbit-20260101.csv", FileKind.STATEMENT, "HANBIT", source(text), rows);
        long lines = Stream.concat(
                        rows.rows.stream().map(row -> ((StatementLine) row).origin()),
                        rows.rejects.stream().map(Reject::origin))
                .distinct()
                .count();
        if (result.isSound()) {
            assertThat(result.lines()).isEqualTo(lines + result.skipped());
        }
        return new Read(result, rows);
    }

    private Layouts own(String layout) throws IOException, WrongLayouts {
        Path layouts = Files.createDirectories(folder.resolve("layouts"));
        Files.writeString(layouts.resolve("own.yml"), layout);
        return Layouts.with(layouts);
    }

    private static ByteArrayInputStream source(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private static Charset charset(String name) {
        return name.equals("MS949") ? Encodings.MS949 : Charset.forName(name);
    }
}
