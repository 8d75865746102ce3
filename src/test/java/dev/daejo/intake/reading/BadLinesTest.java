package dev.daejo.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.intake.CollectedRows;
import dev.daejo.intake.Desk;
import dev.daejo.intake.FileName;
import dev.daejo.intake.KnownFile;
import dev.daejo.intake.Samples;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One good line of each kind with one value changed, and the words in which it is refused. */
class BadLinesTest {

    private static final String WON = "부호·쉼표·소수점·공백 없는 0 이상의 원 단위 정수";
    private static final String DATE = "yyyy-MM-dd 형식의 실제 날짜";
    private static final String TIME = "yyyy-MM-ddTHH:mm[:ss] 형식의 실제 시각";

    private final Desk desk;

    BadLinesTest(@TempDir Path folder) throws IOException {
        desk = new Desk(folder);
    }

    @ParameterizedTest
    @CsvSource(
            emptyValue = "",
            nullValues = "-",
            value = {
                "line_id,''",
                "member_id,''",
                "card_no,''",
                "used_at,''",
                "posted_on,''",
                "type,''",
                "approval_no,''",
                "amount,''",
                "currency,''"
            })
    void refusesAStatementLineWithoutARequiredValue(String column, String value) throws IOException {
        Reject reject = onlyReject("statement-hana-20251001.csv", Samples.changed(Samples.STATEMENT, column, value));

        assertThat(reject.reason()).isEqualTo("2행 " + column + " 열: 값이 비어 있습니다. 기대: 필수 값.");
        assertThat(reject.column()).isEqualTo(column);
        assertThat(reject.value()).isEmpty();
        assertThat(reject.origin()).hasToString("statement-hana-20251001.csv:2");
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            delimiter = '|',
            value = {
                "used_at|2025-10-01|" + TIME,
                "used_at|2025-10-01 12:30|" + TIME,
                "used_at|2025-10-01T24:00|" + TIME,
                "used_at|2025-10-01T12:30:60|" + TIME,
                "used_at|2025-10-01T12:30:00+09:00|" + TIME,
                "used_at|2025-02-29T12:30|" + TIME,
                "posted_on|2025-02-30|" + DATE,
                "posted_on|2025-1-02|" + DATE,
                "posted_on|20251002|" + DATE,
                "posted_on| 2025-10-02|" + DATE,
                "posted_on|2025-10-02T00:00|" + DATE,
                "type|purchase|PURCHASE, CANCEL, CREDIT 중 하나",
                "type|REFUND|PURCHASE, CANCEL, CREDIT 중 하나",
                "amount|-1|" + WON,
                "amount|+1|" + WON,
                "amount|12.0|" + WON,
                "amount|1 000|" + WON,
                "amount|12000원|" + WON,
                "amount|１２|" + WON,
                "amount|9223372036854775808|" + WON
            })
    void refusesAStatementLineWithAnUnreadableValue(String column, String value, String expected) throws IOException {
        Reject reject = onlyReject("statement-hana-20251001.csv", Samples.changed(Samples.STATEMENT, column, value));

        assertThat(reject.reason())
                .isEqualTo("2행 " + column + " 열: '" + value + "' 값을 읽을 수 없습니다. 기대: " + expected + ".");
        assertThat(reject.column()).isEqualTo(column);
        assertThat(reject.value()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "enrollments-1.csv|enrolled_on|2025-13-01|" + DATE,
                "enrollments-1.csv|baseline_amount|1000.5|" + WON,
                "expected-1.csv|period|2025-9|yyyy-MM 형식의 월",
                "expected-1.csv|period|2025-13|yyyy-MM 형식의 월",
                "expected-1.csv|amount|1e3|" + WON,
                "expected-1.csv|due_on|2025-10-32|" + DATE,
                "payouts-semas-20251015.csv|period|202509|yyyy-MM 형식의 월",
                "payouts-semas-20251015.csv|amount|60000.00|" + WON,
                "payouts-semas-20251015.csv|status|DONE|SCHEDULED, PAID, FAILED, REVERSED 중 하나",
                "payouts-semas-20251015.csv|processed_at|2025-10-15|" + TIME,
                "payouts-semas-20251015.csv|paid_on|0000-10-15|" + DATE,
                "refunds-1.csv|requested_at|2025-10-01T1:00|" + TIME,
                "refunds-1.csv|amount|-9000|" + WON,
                "refunds-1.csv|status|OPEN|REQUESTED, APPROVED, REJECTED, FAILED 중 하나",
                "refunds-1.csv|decided_on|2025/10/02|" + DATE,
                "refunds-1.csv|updated_at|2025-10-02T11|" + TIME,
                "incidents-1.csv|starts_at|2025-10-15T00:60|" + TIME,
                "incidents-1.csv|ends_at|2025-10-15|" + TIME,
                "incidents-1.csv|kind|DOWN|MAINTENANCE, OUTAGE 중 하나",
                "claimresults-1.csv|updated_at|2025-11-31T09:00|" + TIME,
                "claimresults-1.csv|status|PAID|SUBMITTED, ACCEPTED, REFUSED, WITHDRAWN 중 하나"
            })
    void refusesALineOfAnyKindWithAnUnreadableValue(String name, String column, String value, String expected)
            throws IOException {
        Reject reject = onlyReject(name, Samples.changed(sample(name), column, value));

        assertThat(reject.reason())
                .isEqualTo("2행 " + column + " 열: '" + value + "' 값을 읽을 수 없습니다. 기대: " + expected + ".");
        assertThat(reject.value()).isEqualTo(value);
    }

    @Test
    void refusesEveryRequiredValueThatIsEmptyInEveryKind() throws IOException {
        for (Samples.Sample sample : Samples.all()) {
            FileKind kind = Objects.requireNonNull(
                    FileName.parse(sample.name(), Desk.COUNTERPARTIES).kind());
            for (Column column : Column.required(kind)) {
                String text = Samples.changed(sample.text(), column.label(), "");
                assertThat(onlyReject(sample.name(), text).reason())
                        .isEqualTo("2행 " + column.label() + " 열: 값이 비어 있습니다. 기대: 필수 값.");
            }
        }
    }

    @Test
    void namesTheFirstBadColumnInTheOrderOfTheContract() throws IOException {
        String text = Samples.changed(Samples.changed(Samples.STATEMENT, "amount", "x"), "used_at", "y");

        assertThat(onlyReject("statement-hana-20251001.csv", text).column()).isEqualTo("used_at");
    }

    @Test
    void refusesAWrongNumberOfColumns() throws IOException {
        String header = "program_id,member_id,enrolled_on\n";

        assertThat(rejects("enrollments-1.csv", header + "P,M1,2025-09-16,\nP,M2\n\"\"\nP,M3,2025-09-16\n"))
                .extracting(Reject::reason)
                .containsExactly(
                        "2행: 열이 4개입니다. 기대: 머리글과 같은 3개.",
                        "3행: 열이 2개입니다. 기대: 머리글과 같은 3개.",
                        "4행: 열이 1개입니다. 기대: 머리글과 같은 3개.");
    }

    @Test
    void refusesTextAfterAClosingQuote() throws IOException {
        String header = "program_id,member_id,enrolled_on\n";
        String lines =
                "P,\"M\"1,2025-09-16\nP,M2,2025-09-16\nP,\"M\"x\"3,\n\",2025-09-16\nP,\"M4\" ,2025-09-16\nP,M5,2025-09-16\n";

        CollectedRows rows = read("enrollments-1.csv", header + lines);

        assertThat(rows.rejects)
                .extracting(Reject::reason)
                .containsExactly(
                        "2행: 닫는 따옴표 뒤에 다른 글자가 있습니다. 기대: 쉼표 또는 줄 끝.",
                        "4행: 닫는 따옴표 뒤에 다른 글자가 있습니다. 기대: 쉼표 또는 줄 끝.",
                        "6행: 닫는 따옴표 뒤에 다른 글자가 있습니다. 기대: 쉼표 또는 줄 끝.");
        assertThat(rows.rows).hasSize(2);
    }

    @Test
    void refusesNulSinceNoDatabaseTextHoldsIt() throws IOException {
        Reject reject = onlyReject("enrollments-1.csv", Samples.changed(Samples.ENROLLMENTS, "member_id", "M\u00001"));

        assertThat(reject.reason()).isEqualTo("2행 member_id 열: NUL 문자(U+0000)가 있습니다. 기대: NUL 문자가 없는 값.");
        assertThat(reject.value()).isEqualTo("M␀1");
    }

    @Test
    void cutsWhatItShows() throws IOException {
        Reject reject =
                onlyReject("enrollments-1.csv", Samples.changed(Samples.ENROLLMENTS, "enrolled_on", "가".repeat(500)));

        assertThat(reject.value()).isEqualTo("가".repeat(100) + "…");
    }

    @Test
    void needsAnApprovalNumberButOnCredits() throws IOException {
        CollectedRows rows = read("statement-hana-20251001.csv", Samples.changed(Samples.STATEMENT, "approval_no", ""));

        assertThat(rows.rejects).hasSize(1);
        assertThat(rows.rows).hasSize(2);
    }

    @Test
    void leavesOptionalValuesEmpty() throws IOException {
        String text = Samples.changed(Samples.changed(Samples.PAYOUTS, "period", ""), "paid_on", "");

        assertThat(rejects("payouts-semas-20251015.csv", text)).isEmpty();
        assertThat(rejects("refunds-1.csv", Samples.changed(Samples.REFUNDS, "decided_on", "")))
                .isEmpty();
        assertThat(rejects("enrollments-1.csv", Samples.changed(Samples.ENROLLMENTS, "baseline_amount", "")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "12.50,USD,true",
        "12,USD,true",
        "0.1,JPY,true",
        "12.,USD,false",
        ".5,USD,false",
        "-1,USD,false",
        "12.50,KRW,false",
        "12.50,krw,true",
        "1.2.3,USD,false",
        "9999999999999999999,USD,true"
    })
    void letsOnlyForeignAmountsHaveDecimals(String amount, String currency, boolean accepted) throws IOException {
        String text = Samples.changed(Samples.changed(Samples.STATEMENT, "amount", amount), "currency", currency);

        assertThat(rejects("statement-hana-20251001.csv", text).isEmpty()).isEqualTo(accepted);
    }

    @Test
    void saysHowAForeignAmountIsWritten() throws IOException {
        String text = Samples.changed(Samples.changed(Samples.STATEMENT, "amount", "1.000.0"), "currency", "USD");

        assertThat(onlyReject("statement-hana-20251001.csv", text).reason())
                .isEqualTo("2행 amount 열: '1.000.0' 값을 읽을 수 없습니다. 기대: 부호·쉼표·공백 없는 0 이상의 수(소수 가능).");
    }

    private static String sample(String name) {
        String kind = name.substring(0, name.indexOf('-'));
        return Samples.all().stream()
                .filter(sample -> sample.name().startsWith(kind + "-"))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private Reject onlyReject(String name, String text) throws IOException {
        List<Reject> rejects = rejects(name, text);
        assertThat(rejects).hasSize(1);
        return rejects.get(0);
    }

    private List<Reject> rejects(String name, String text) throws IOException {
        return read(name, text).rejects;
    }

    private CollectedRows read(String name, String text) throws IOException {
        desk.known.clear();
        KnownFile file = desk.takeIn(name, text);
        assertThat(file.reason()).isEmpty();
        CollectedRows rows = desk.rowsOf(file);
        assertThat(file.rejected()).isEqualTo(rows.rejects.size());
        assertThat(file.lines()).isEqualTo(rows.rejects.size() + rows.rows.size());
        return rows;
    }
}
