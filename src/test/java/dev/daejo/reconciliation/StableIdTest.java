package dev.daejo.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StableIdTest {

    @Test
    void isTheSameForTheSameKeyOnEveryMachine() {
        assertThat(StableId.of('C', 1, "SANGSAENG", "M1", "SANGSAENG/M1/2025-09", "MISSING"))
                .isEqualTo("C-skmdv-mjcvm-hbbqf-mqjmf")
                .matches("C(-[bcdfghjkmnpqrstv]{5}){4}");
    }

    @Test
    void restsOnEveryBitOfAKoreanKey() {
        assertThat(StableId.of('K', 1, "상생페이백", "M1", "참조", "CLAIM")).isEqualTo("K-dgmgv-hqkvp-pcfqf-pbcvf");
    }

    @Test
    void tellsKeysApartWhoseTextsJoinAlike() {
        assertThat(StableId.of('C', 1, "A", "BC")).isNotEqualTo(StableId.of('C', 1, "AB", "C"));
    }

    @Test
    void numbersEqualKeysFromTheSecondOn() {
        String first = StableId.of('K', 1, "REFUND", "M1", "R1", "CLAIM");

        assertThat(StableId.of('K', 2, "REFUND", "M1", "R1", "CLAIM")).isEqualTo(first + "-2");
    }
}
