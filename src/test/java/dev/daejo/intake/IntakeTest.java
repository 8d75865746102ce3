package dev.daejo.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.intake.reading.FileKind;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IntakeTest {

    private final Desk desk;

    IntakeTest(@TempDir Path folder) throws IOException {
        desk = new Desk(folder);
    }

    @Test
    void remembersWhatAFileIs() throws IOException {
        KnownFile file = desk.takeIn("statement-hana-20251001-20251031.csv", Samples.STATEMENT);

        assertThat(file)
                .isEqualTo(new KnownFile(
                        "statement-hana-20251001-20251031.csv",
                        FileKind.STATEMENT,
                        "HANA",
                        Sha256.of(desk.inbox.resolve("statement-hana-20251001-20251031.csv")),
                        Files.size(desk.inbox.resolve("statement-hana-20251001-20251031.csv")),
                        LocalDate.of(2025, 10, 1),
                        LocalDate.of(2025, 10, 31),
                        LocalDate.of(2025, 10, 2),
                        false,
                        Verdict.ACCEPTED,
                        Decision.NONE,
                        "",
                        3,
                        0,
                        BigDecimal.valueOf(14_500),
                        BigInteger.valueOf(14_500),
                        null));
    }

    @ParameterizedTest
    @MethodSource("dev.daejo.intake.Samples#all")
    void acceptsAGoodFileOfEveryKind(Samples.Sample sample) throws IOException {
        KnownFile file = desk.takeIn(sample.name(), sample.text());

        assertThat(file.reason()).isEmpty();
        assertThat(desk.rowsOf(file).rows).hasSize((int) sample.text().lines().count() - 1);
    }

    @Test
    void knowsFromWhichDayAFileIsVisible() throws IOException {
        assertThat(desk.takeIn("enrollments-1.csv", Samples.ENROLLMENTS).firstVisibleOn())
                .isEqualTo("2025-09-16");
        assertThat(desk.takeIn("payouts-semas-20251015.csv", Samples.PAYOUTS).firstVisibleOn())
                .isEqualTo("2025-10-14");
        assertThat(desk.takeIn("refunds-1.csv", Samples.REFUNDS).firstVisibleOn())
                .isEqualTo("2025-10-02");
        assertThat(desk.takeIn("incidents-1.csv", Samples.INCIDENTS).firstVisibleOn())
                .isEqualTo("2025-10-15");
        assertThat(desk.takeIn("claimresults-1.csv", Samples.CLAIMRESULTS).firstVisibleOn())
                .isEqualTo("2025-11-01");
        assertThat(desk.takeIn("expected-1.csv", Samples.EXPECTED).firstVisibleOn())
                .isNull();
    }

    @Test
    void showsAlwaysWhatHasNoDayOfItsOwn() throws IOException {
        String header = "program_id,member_id,enrolled_on\n";

        assertThat(desk.takeIn("expected-1.csv", Samples.EXPECTED).alwaysVisible())
                .isTrue();
        assertThat(desk.takeIn("enrollments-1.csv", header + "P,M1,2025-09-16\n")
                        .alwaysVisible())
                .isFalse();
        assertThat(desk.takeIn("enrollments-2.csv", header).alwaysVisible()).isTrue();
        assertThat(desk.takeIn("enrollments-3.csv", header + "P,M1,2025-09-16\nP,M2,x\n")
                        .alwaysVisible())
                .isTrue();
        assertThat(desk.takeIn("memo.csv", "x\n1\n2\n").alwaysVisible()).isTrue();
        assertThat(desk.takeIn("statement-hana.csv", Samples.STATEMENT).alwaysVisible())
                .isTrue();
        assertThat(desk.takeIn("statement-nobody-20251001.csv", Samples.STATEMENT)
                        .alwaysVisible())
                .isFalse();
        assertThat(desk.takeIn("statement-hana-20251001.csv", Samples.STATEMENT_HEADER)
                        .alwaysVisible())
                .isFalse();
        assertThat(desk.takeIn("statement-hana-20251002.csv", Samples.STATEMENT_HEADER + "x\n")
                        .alwaysVisible())
                .isFalse();
        assertThat(desk.takeIn("statement-hana-20251003.csv", "x\n").alwaysVisible())
                .isFalse();
    }

    @Test
    void tellsTheLinesOfAFileWhoseNameTellsNoKind() throws IOException {
        KnownFile file = desk.takeIn("memo.csv", "x\n1\n\n2\n");

        assertThat(file.kind()).isNull();
        assertThat(file.lines()).isEqualTo(2);
        assertThat(file.rejected()).isZero();
        assertThat(file.amount()).isZero();
    }

    @Test
    void takesNothingTwice() throws IOException {
        KnownFile first = desk.takeIn("enrollments-1.csv", Samples.ENROLLMENTS);
        Files.delete(desk.archive.of(first));

        assertThat(desk.takeIn("enrollments-1.csv", Samples.ENROLLMENTS)).isSameAs(first);
        assertThat(desk.archive.of(first)).doesNotExist();
    }

    @Test
    void quarantinesOtherBytesUnderAKnownName() throws IOException {
        KnownFile first = desk.takeIn("enrollments-1.csv", Samples.ENROLLMENTS);

        KnownFile second = desk.takeIn("enrollments-1.csv", Samples.ENROLLMENTS.replace("M2", "M3"));

        assertThat(second.verdict()).isEqualTo(Verdict.QUARANTINED);
        assertThat(second.lines()).isEqualTo(2);
        assertThat(second.reason())
                .isEqualTo("같은 이름의 다른 내용을 이미 받았습니다(SHA-256 " + first.sha256() + "). 기대: 같은 내용 또는 새 파일 이름.");
        assertThat(desk.takeIn("enrollments-1.csv", Samples.ENROLLMENTS.replace("M2", "M3")))
                .isSameAs(second);
        assertThat(desk.takeIn("enrollments-1.csv", Samples.ENROLLMENTS)).isSameAs(first);
    }

    @Test
    void acceptsACorrectedFileUnderTheNameOfAQuarantinedOne() throws IOException {
        KnownFile broken = desk.takeIn("enrollments-1.csv", "x\n");
        KnownFile stillBroken = desk.takeIn("enrollments-1.csv", "y\n");

        assertThat(broken.verdict()).isEqualTo(Verdict.QUARANTINED);
        assertThat(stillBroken.verdict()).isEqualTo(Verdict.QUARANTINED).isNotSameAs(broken);
        assertThat(desk.takeIn("enrollments-1.csv", Samples.ENROLLMENTS).verdict())
                .isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void keepsItsVerdictWhenAControlFileComesLater() throws IOException {
        KnownFile first = desk.takeIn("enrollments-1.csv", Samples.ENROLLMENTS);
        desk.control("enrollments-1.csv", "lines=99");

        assertThat(desk.takeIn("enrollments-1.csv", Samples.ENROLLMENTS)).isSameAs(first);
    }
}
