package dev.daejo.intake.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,234원|1234|false",
                "1,234 원|1234|false",
                "₩1,234|1234|false",
                "0|0|false",
                "007|7|false",
                "15000|15000|false",
                "-15,000|15000|true",
                "−15,000|15000|true",
                "△15,000|15000|true",
                "(12,000)|12000|true",
                "(12,000원)|12000|true",
                "12.50|12.50|false",
                "1,234,567,890|1234567890|false"
            })
    void isReadAsExportsWriteIt(String written, String digits, boolean negative) {
        assertThat(Money.read(written)).isEqualTo(new Money(digits, negative));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,23", "1,0000", "12,34원", "+5", "(5", "5)", "(-5)", "5원원", "만원", "1e3", "5-", "１２"})
    void isRefusedWhereItIsWrittenOtherwise(String written) {
        assertThat(Money.read(written)).isNull();
    }

    @Test
    void isNoneWhereTheCellIsBlankOrALoneHyphen() {
        assertThat(Money.read("")).isEqualTo(Money.NONE);
        assertThat(Money.read("-")).isEqualTo(Money.NONE);
        assertThat(Money.NONE.isSome()).isFalse();
        assertThat(new Money("0", false).isSome()).isFalse();
        assertThat(new Money("0.00", false).isSome()).isFalse();
        assertThat(new Money("0.01", false).isSome()).isTrue();
    }
}
