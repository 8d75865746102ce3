package dev.daejo.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextOrderTest {

    private static final String SUPPLEMENTARY = "\ud83d\ude00";
    private static final String FULL_WIDTH = "\uff21";

    @Test
    void putsASupplementaryCharacterAfterEveryOtherOne() {
        List<String> texts = new ArrayList<>(List.of(SUPPLEMENTARY, FULL_WIDTH, "b", "", "가", "ba", "B"));

        texts.sort(TextOrder.BY_CODE_POINT);

        assertThat(texts).containsExactly("", "B", "b", "ba", "가", FULL_WIDTH, SUPPLEMENTARY);
    }

    @Test
    void comparesTwoSupplementaryCharactersByTheirCodePoints() {
        assertThat(TextOrder.BY_CODE_POINT.compare("\ud83d\ude00", "\ud83d\ude01"))
                .isNegative();
        assertThat(TextOrder.BY_CODE_POINT.compare("\ud83d\ude00", "\ud83d\ude00"))
                .isZero();
    }
}
