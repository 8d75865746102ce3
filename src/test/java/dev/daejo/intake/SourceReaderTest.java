package dev.daejo.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daejo.intake.reading.FileKind;
import dev.daejo.intake.reading.ReadResult;
import dev.daejo.reconciliation.statement.Cancel;
import dev.daejo.reconciliation.statement.CardKey;
import dev.daejo.reconciliation.statement.ClaimResult;
import dev.daejo.reconciliation.statement.Enrollment;
import dev.daejo.reconciliation.statement.ExpectedRow;
import dev.daejo.reconciliation.statement.Incident;
import dev.daejo.reconciliation.statement.Payout;
import dev.daejo.reconciliation.statement.PayoutStatus;
import dev.daejo.reconciliation.statement.Purchase;
import dev.daejo.reconciliation.statement.RefundRequest;
import dev.daejo.reconciliation.statement.RefundStatus;
import dev.daejo.reconciliation.statement.RowOrigin;
import dev.daejo.reconciliation.statement.StatementCredit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceReaderTest {

    private static final String HEADER = "program_id,member_id,enrolled_on\n";

    private final Desk desk;

    SourceReaderTest(@TempDir Path folder) throws IOException {
        desk = new Desk(folder);
    }

    @Test
    void readsTheLinesOfAStatement() throws IOException {
        String name = "statement-hana-20251001-20251031.csv";
        CardKey card = desk.tokens.keyOf("5310-****-****-1234");

        assertThat(desk.rowsOf(desk.takeIn(name, Samples.STATEMENT)).rows)
                .containsExactly(
                        new Purchase(
                                "HANA",
                                "L1",
                                "M1",
                                card,
                                LocalDateTime.of(2025, 10, 1, 12, 30),
                                LocalDate.of(2025, 10, 2),
                                "00123456",
                                "MARKET",
                                "OFFLINE",
                                12_000,
                                "KRW",
                                new RowOrigin(name, 2)),
                        new Cancel(
                                "HANA",
                                "L2",
                                "M1",
                                card,
                                LocalDateTime.of(2025, 10, 3, 9, 0, 5),
                                LocalDate.of(2025, 10, 4),
                                "00123457",
                                "00123456",
                                2_000,
                                "KRW",
                                new RowOrigin(name, 3)),
                        new StatementCredit(
                                "HANA",
                                "L3",
                                "M1",
                                card,
                                LocalDateTime.of(2025, 10, 5, 0, 0),
                                LocalDate.of(2025, 10, 5),
                                "EVENT",
                                "EVENT/M1/2025-09",
                                500,
                                "KRW",
                                new RowOrigin(name, 4)));
    }

    @Test
    void readsTheOtherKinds() throws IOException {
        assertThat(rows("enrollments-1.csv", Samples.ENROLLMENTS))
                .containsExactly(
                        new Enrollment(
                                "SANGSAENG",
                                "M1",
                                LocalDate.of(2025, 9, 16),
                                1_000_000L,
                                new RowOrigin("enrollments-1.csv", 2)),
                        new Enrollment(
                                "SANGSAENG",
                                "M2",
                                LocalDate.of(2025, 9, 17),
                                null,
                                new RowOrigin("enrollments-1.csv", 3)));
        assertThat(rows("expected-1.csv", Samples.EXPECTED))
                .containsExactly(
                        new ExpectedRow(
                                "EVENT",
                                "M1",
                                YearMonth.of(2025, 9),
                                "EVENT/M1/2025-09",
                                5_000,
                                LocalDate.of(2025, 10, 15),
                                new RowOrigin("expected-1.csv", 2)),
                        new ExpectedRow(
                                "EVENT",
                                "M2",
                                YearMonth.of(2025, 9),
                                "R-2",
                                7_000,
                                LocalDate.of(2025, 10, 15),
                                new RowOrigin("expected-1.csv", 3)));
        assertThat(rows("payouts-semas-20251015.csv", Samples.PAYOUTS))
                .containsExactly(
                        new Payout(
                                "SEMAS",
                                "P1",
                                "SANGSAENG",
                                "M1",
                                YearMonth.of(2025, 9),
                                "",
                                60_000,
                                PayoutStatus.PAID,
                                "0000",
                                LocalDateTime.of(2025, 10, 15, 9, 10),
                                LocalDate.of(2025, 10, 15),
                                new RowOrigin("payouts-semas-20251015.csv", 2)),
                        new Payout(
                                "SEMAS",
                                "P2",
                                "SANGSAENG",
                                "M2",
                                null,
                                "REF",
                                70_000,
                                PayoutStatus.FAILED,
                                "E91",
                                LocalDateTime.of(2025, 10, 14, 9, 10, 11),
                                null,
                                new RowOrigin("payouts-semas-20251015.csv", 3)));
        assertThat(rows("refunds-1.csv", Samples.REFUNDS))
                .first()
                .isEqualTo(new RefundRequest(
                        "Q1",
                        "HANA",
                        "M1",
                        "00123456",
                        LocalDateTime.of(2025, 10, 1, 10, 0),
                        9_000,
                        RefundStatus.APPROVED,
                        LocalDate.of(2025, 10, 2),
                        "",
                        "",
                        LocalDateTime.of(2025, 10, 2, 11, 0),
                        new RowOrigin("refunds-1.csv", 2)));
        assertThat(rows("incidents-1.csv", Samples.INCIDENTS))
                .containsExactly(new Incident(
                        "I1",
                        "ONNURI",
                        LocalDateTime.of(2025, 10, 15, 0, 0),
                        LocalDateTime.of(2025, 10, 15, 6, 0),
                        Incident.Kind.MAINTENANCE,
                        new RowOrigin("incidents-1.csv", 2)));
        assertThat(rows("claimresults-1.csv", Samples.CLAIMRESULTS))
                .containsExactly(new ClaimResult(
                        "C1",
                        LocalDateTime.of(2025, 11, 1, 9, 0),
                        ClaimResult.Status.SUBMITTED,
                        "EMAIL",
                        "담당자에게 보냄",
                        new RowOrigin("claimresults-1.csv", 2)));
    }

    @Test
    void givesNoWonToAForeignLine() throws IOException {
        String text = Samples.STATEMENT_HEADER + Samples.PURCHASE.replace("12000,KRW", "12.34,USD");

        assertThat(rows("statement-hana-20251001.csv", text))
                .first()
                .isInstanceOfSatisfying(Purchase.class, purchase -> {
                    assertThat(purchase.amount()).isZero();
                    assertThat(purchase.currency()).isEqualTo("USD");
                    assertThat(purchase.inWon()).isFalse();
                });
    }

    @Test
    void findsColumnsByNameInAnyOrderAndIgnoresOthers() throws IOException {
        String text = "memo,enrolled_on,Program_ID,member_id,memo,program_id\n\"a,b\",2025-09-16,X,M1,\"\",P\n";

        assertThat(rows("enrollments-1.csv", text))
                .containsExactly(new Enrollment(
                        "P", "M1", LocalDate.of(2025, 9, 16), null, new RowOrigin("enrollments-1.csv", 2)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "P,M1,2025-09-16\nP,M2,2025-09-17\n",
                "P,M1,2025-09-16\nP,M2,2025-09-17",
                "P,M1,2025-09-16\r\nP,M2,2025-09-17\r\n",
                "P,M1,2025-09-16\rP,M2,2025-09-17\r",
                "\n\nP,M1,2025-09-16\n\r\n\nP,M2,2025-09-17\n\n",
                "\"P\",\"M1\",\"2025-09-16\"\nP,\"M2\",2025-09-17\n"
            })
    void readsTheSameRowsHoweverLinesAreWritten(String lines) throws IOException {
        for (String mark : List.of("", "\uFEFF")) {
            assertThat(rows("enrollments-1.csv", mark + HEADER + lines))
                    .extracting(row -> ((Enrollment) row).memberId())
                    .containsExactly("M1", "M2");
        }
    }

    @Test
    void keepsValuesAsTheyAreWritten() throws IOException {
        String lines = "P, M1 ,2025-09-16\nP,\"M\"\"2\",2025-09-16\nP,\"M,3\",2025-09-16\nP,M\"4,2025-09-16\n"
                + "P,\"M\r\n5\",2025-09-16\nP,\uFEFFM6,2025-09-16\nP,\"\"\"\",2025-09-16\n";

        assertThat(rows("enrollments-1.csv", HEADER + lines))
                .extracting(row -> ((Enrollment) row).memberId())
                .containsExactly(" M1 ", "M\"2", "M,3", "M\"4", "M\r\n5", "\uFEFFM6", "\"");
    }

    @Test
    void countsPhysicalLines() throws IOException {
        String text = "\n" + HEADER + "\nP,\"M\n\n1\",2025-09-16\r\n\r\nP,\"M\r\n2\",2025-09-16\rP,M3,2025-09-16\n";

        assertThat(rows("enrollments-1.csv", text))
                .extracting(row -> ((Enrollment) row).origin().line())
                .containsExactly(4L, 8L, 10L);
    }

    @Test
    void sumsTheAmountOfEveryLineWhereItCanBeRead() throws IOException {
        String header = "line_id,member_id,card_no,used_at,posted_on,type,approval_no,amount,currency\n";
        String lines = """
                L1,M1,C,2025-10-01T12:30,2025-10-02,PURCHASE,A1,1000,KRW
                L2,M1,C,bad,2025-10-02,PURCHASE,A2,200,KRW
                L3,M1,C,2025-10-01T12:30,2025-10-02,PURCHASE,A3,3.25,USD
                L4,M1,C,2025-10-01T12:30,2025-10-02,PURCHASE,A4,4.5,KRW
                L5,M1,C,2025-10-01T12:30,2025-10-02,PURCHASE,A5,
                L6,M1,C,2025-10-01T12:30,2025-10-02,PURCHASE,A6,9223372036854775807,KRW
                L7,M1,C,2025-10-01T12:30,2025-10-02,PURCHASE,A7,9223372036854775807,KRW
                """;

        KnownFile file = desk.takeIn("statement-hana-20251001.csv", header + lines);

        assertThat(file.amount()).isEqualByComparingTo(new BigDecimal("18446744073709552817.25"));
        assertThat(file.lines()).isEqualTo(7);
        assertThat(file.rejected()).isEqualTo(3);
        assertThat(desk.takeIn("enrollments-1.csv", Samples.ENROLLMENTS).amount())
                .isZero();
    }

    @Test
    void doesNotDependOnHowTheBytesAreHandedOver() throws IOException {
        byte[] bytes = ("\uFEFF" + HEADER + "P,한글\"x\",2025-09-16\r\nP,\"한\"글\r\n\"\r\n,2025\n".repeat(3_000)
                        + "P,\"𠀀\",2025-09-16\n")
                .getBytes(StandardCharsets.UTF_8);
        CollectedRows whole = new CollectedRows();
        CollectedRows dripped = new CollectedRows();

        ReadResult first = desk.reader.read("e", FileKind.ENROLLMENTS, "", new ByteArrayInputStream(bytes), whole);
        ReadResult second = desk.reader.read("e", FileKind.ENROLLMENTS, "", new Dripping(bytes), dripped);

        assertThat(second).isEqualTo(first);
        assertThat(dripped.rows).isEqualTo(whole.rows).isNotEmpty();
        assertThat(dripped.rejects).isEqualTo(whole.rejects).isNotEmpty();
    }

    @Test
    void passesOnWhatTheSinkSays() throws IOException {
        KnownFile file = desk.takeIn("enrollments-1.csv", Samples.ENROLLMENTS);
        IllegalStateException full = new IllegalStateException("full");

        assertThatThrownBy(() -> desk.reader.read(file, desk.archive.of(file), new RefusingSink(full)))
                .isSameAs(full);
    }

    private List<Object> rows(String name, String text) throws IOException {
        desk.known.clear();
        KnownFile file = desk.takeIn(name, text);
        CollectedRows rows = desk.rowsOf(file);
        assertThat(file.verdict()).as(file.reason()).isEqualTo(Verdict.ACCEPTED);
        assertThat(rows.rejects).isEmpty();
        return rows.rows;
    }

    /** Hands out one byte at a time. */
    private static final class Dripping extends InputStream {

        private final InputStream bytes;

        Dripping(byte[] bytes) {
            this.bytes = new ByteArrayInputStream(bytes);
        }

        @Override
        public int read() throws IOException {
            return bytes.read();
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            return bytes.read(buffer, offset, Math.min(1, length));
        }
    }
}
