package dev.daejo.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.intake.reading.FileKind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @Test
    void readsKindCounterpartyAndDays() {
        assertThat(parse("statement-hana-20251001-20251031.csv"))
                .isEqualTo(new FileName(
                        "statement-hana-20251001-20251031.csv",
                        FileKind.STATEMENT,
                        "HANA",
                        LocalDate.of(2025, 10, 1),
                        LocalDate.of(2025, 10, 31),
                        ""));
    }

    @Test
    void takesOneDayAsFirstAndLast() {
        FileName name = parse("payouts-SeMaS-20240229.csv");

        assertThat(name.counterpartyId()).isEqualTo("SEMAS");
        assertThat(name.coversFrom()).isEqualTo("2024-02-29").isEqualTo(name.coversTo());
    }

    @Test
    void knowsCounterpartiesWithHyphensAndKoreanNames() {
        assertThat(parse("statement-kb-card-20251001.csv").counterpartyId()).isEqualTo("KB-CARD");
        assertThat(parse("statement-kb-card-20251001-20251002.csv").counterpartyId())
                .isEqualTo("KB-CARD");
        assertThat(parse("statement-한빛페이-20251001.csv").counterpartyId()).isEqualTo("한빛페이");
    }

    @ParameterizedTest
    @CsvSource({
        "enrollments.csv,ENROLLMENTS",
        "enrollments-2025-09-16.csv,ENROLLMENTS",
        "expected-행사.csv,EXPECTED",
        "refunds-.csv,REFUNDS",
        "incidents-20251399.csv,INCIDENTS",
        "claimresults-1.csv,CLAIMRESULTS"
    })
    void letsOtherKindsCarryAnySuffix(String name, FileKind kind) {
        assertThat(parse(name)).isEqualTo(new FileName(name, kind, "", null, null, ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    statement-hana-20251001.txt | 파일 이름 'statement-hana-20251001.txt'의 끝이 맞지 않습니다. 기대: .csv.
                    statement-hana-20251001.csv.ctl | 파일 이름 'statement-hana-20251001.csv.ctl'의 끝이 맞지 않습니다. 기대: .csv.
                    memo-1.csv | 파일 이름의 종류 'memo'을(를) 알 수 없습니다. 기대: statement, enrollments, expected, payouts, refunds, incidents, claimresults 중 하나.
                    Statement-hana-20251001.csv | 파일 이름의 종류 'Statement'을(를) 알 수 없습니다. 기대: statement, enrollments, expected, payouts, refunds, incidents, claimresults 중 하나.
                    statement.csv | 파일 이름 'statement.csv'이(가) 형식에 맞지 않습니다. 기대: statement-<거래처>-<yyyyMMdd>[-<yyyyMMdd>].csv.
                    payouts-hana.csv | 파일 이름 'payouts-hana.csv'이(가) 형식에 맞지 않습니다. 기대: payouts-<거래처>-<yyyyMMdd>[-<yyyyMMdd>].csv.
                    statement-hana-2025101.csv | 파일 이름 'statement-hana-2025101.csv'이(가) 형식에 맞지 않습니다. 기대: statement-<거래처>-<yyyyMMdd>[-<yyyyMMdd>].csv.
                    statement-20251001.csv | 파일 이름 'statement-20251001.csv'이(가) 형식에 맞지 않습니다. 기대: statement-<거래처>-<yyyyMMdd>[-<yyyyMMdd>].csv.
                    statement-hana-20250230.csv | 파일 이름의 날짜 '20250230'은(는) 없는 날짜입니다. 기대: yyyyMMdd 형식의 실제 날짜.
                    statement-hana-20251031-20251001.csv | 파일 이름의 첫날 20251031이(가) 마지막 날 20251001보다 늦습니다. 기대: 첫날이 마지막 날과 같거나 이른 이름.
                    statement-shinhan-20251001.csv | 파일 이름의 거래처 'shinhan'을(를) 알 수 없습니다. 기대: counterparties.csv에 있는 counterparty_id.
                    """)
    void saysWhyANameDoesNotFit(String name, String why) {
        assertThat(parse(name).misfit()).isEqualTo(why);
        assertThat(parse(name).fits()).isFalse();
    }

    @Test
    void keepsTheDaysOfAnUnknownCounterparty() {
        FileName name = parse("statement-shinhan-20251001.csv");

        assertThat(name.kind()).isEqualTo(FileKind.STATEMENT);
        assertThat(name.counterpartyId()).isEmpty();
        assertThat(name.coversFrom()).isEqualTo("2025-10-01");
    }

    private static FileName parse(String name) {
        return FileName.parse(name, Desk.COUNTERPARTIES);
    }
}
