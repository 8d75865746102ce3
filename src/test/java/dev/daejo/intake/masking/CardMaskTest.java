package dev.daejo.intake.masking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardMaskTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    4111111111111111                     | ****1111
                    4111 1111 1111 1111                  | ****1111
                    4111-1111-1111-1111                  | ****1111
                    카드 4111-1111-1111-1111 승인            | 카드 ****1111 승인
                    결제4111111111111111원                  | 결제****1111원
                    5500 0000 0000 0004 12/27            | ****0004 12/27
                    2025-11-01 5500000000000004          | 2025-11-01 ****0004
                    3782 822463 10005                    | ****0005
                    4222222222222                        | ****2222
                    4111111111111111,5500000000000004    | ****1111,****0004
                    4111111111111111 5500000000000004    | ****1111 ****0004
                    4111\u00A01111\u00A01111\u00A01111   | ****1111
                    ４１１１１１１１１１１１１１１１              | ****１１１１
                    """)
    void showsOnlyTheLastFourOfACardNumber(String text, String shown) {
        assertThat(CardMask.mask(text)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "4111111111111112",
        "1234567890123456",
        "411111111111",
        "2025-11-01",
        "02-1234-5678",
        "5310-****-****-1234",
        "동네마트 망원점"
    })
    void leavesWhatIsNoCardNumber(String text) {
        assertThat(CardMask.mask(text)).isEqualTo(text);
    }

    @Test
    void findsACardNumberInALongerRunOfDigits() {
        assertThat(CardMask.mask("000041111111111111110000")).doesNotContain("4111111111111111");
        assertThat(CardMask.mask("41111111111111111227")).doesNotContain("4111111111111111");
    }

    /** Found by fuzzing: hiding a long run of digits laid open a number that began within it. */
    @Test
    void whatIsShownOfANumberMakesNoNumberWithWhatFollows() {
        assertThat(CardMask.mask("i01111922233720368547758081113782-822463-10005stem"))
                .isEqualTo("i01****0005stem");
    }

    @ParameterizedTest
    @CsvSource({
        "statement-hana-20260701-20260731.csv, statement-hana-20260701-20260731.csv",
        "statement-kb-20260701-20260731.c, statement-kb-20260701-20260731.c",
        "refunds-20251001120000.csv, refunds-20251001120000.csv",
        "refunds-4111111111111111.csv, refunds-****1111.csv",
        "refunds-20251001-4111-1111-1111-1111.csv, refunds-20251001-****1111.csv",
        "refunds-5500 0000_0000.0004-정정.csv, refunds-****0004-정정.csv",
        "refunds-3782-822463-10005.csv, refunds-****0005.csv",
        "statement-x-20260901-999999999999999999992026094111-1111-1111-1111.csv, statement-x-20260901-999999********1111.csv",
        "refunds-4111111111111112.csv, refunds-4111111111111112.csv",
        "refunds-4111111111111111-5500000000000004.csv, refunds-****1111-****0004.csv"
    })
    void hidesCardNumbersInNamesAndNoDaysOrTimes(String name, String known) {
        assertThat(CardMask.maskName(name)).isEqualTo(known);
    }

    @Test
    void masksWhateverStandsInTheCardColumn() {
        assertThat(CardMask.card("4111111111111112")).isEqualTo("****1112");
        assertThat(CardMask.card("5310-****-****-1234")).isEqualTo("****1234");
        assertThat(CardMask.card("abc")).isEqualTo("****");
        assertThat(CardMask.card("")).isEmpty();
    }

    @Test
    void takesTimeThatGrowsWithTheLengthOnly() {
        String digits = "4 1-".repeat(1 << 20);

        Assertions.assertTimeout(Duration.ofSeconds(20), () -> assertThatCode(() -> CardMask.mask(digits))
                .doesNotThrowAnyException());
    }
}
