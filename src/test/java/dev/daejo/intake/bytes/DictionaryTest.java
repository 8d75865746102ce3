package dev.daejo.intake.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.reconciliation.TextOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class DictionaryTest {

    private final TextRanking ranking = new TextRanking();

    @Test
    void numbersEachTextOnceAndTellsItAgain() {
        Dictionary dictionary = new Dictionary();
        for (int round = 0; round < 2; round++) {
            for (int id = 0; id < 20_000; id++) {
                assertThat(dictionary.idOf("회원-" + id)).isEqualTo(id);
            }
        }
        assertThat(dictionary.texts().size()).isEqualTo(20_000);
        assertThat(dictionary.texts().text(12_345)).isEqualTo("회원-12345");
    }

    @Test
    void tellsTextsApartThatShareAHash() {
        Dictionary dictionary = new Dictionary((bytes, from, length) -> 42);
        for (int round = 0; round < 2; round++) {
            for (int id = 0; id < 500; id++) {
                assertThat(dictionary.idOf("M" + id)).isEqualTo(id);
            }
        }
    }

    @Test
    void tellsTextsApartByTheirLengthAndWhereverTheyLie() {
        Dictionary dictionary = new Dictionary();
        byte[] zeros = new byte[60];
        for (int round = 0; round < 2; round++) {
            for (int length = 0; length <= zeros.length; length++) {
                assertThat(dictionary.idOf(zeros, zeros.length - length, length))
                        .isEqualTo(length);
                assertThat(dictionary.idOf(zeros, 0, length)).isEqualTo(length);
            }
        }
    }

    @Test
    void numbersAnewWhenItHasForgotten() {
        Dictionary dictionary = new Dictionary();
        for (int texts : new int[] {5_000, 100, 0, 300, 5_000}) {
            dictionary.clear();
            assertThat(dictionary.texts().size()).isZero();
            for (int id = 0; id < 2 * texts; id++) {
                assertThat(dictionary.idOf("M" + texts + id % Math.max(1, texts)))
                        .isEqualTo(id % texts);
            }
        }
    }

    @Test
    void ordersItsTextsByCodePoint() {
        List<String> alphabet = List.of("a", "가", "\uFF5E", "\uD83D\uDE00", "", "ab", "B", "12345678");
        Random random = new Random(3);
        for (String common : List.of("", "M", "회원-0000000")) {
            Dictionary dictionary = new Dictionary();
            TreeSet<String> sorted = new TreeSet<>(TextOrder.BY_CODE_POINT);
            for (int at = 0; at < 700; at++) {
                String text = common
                        + alphabet.get(random.nextInt(8))
                        + alphabet.get(random.nextInt(8))
                        + alphabet.get(random.nextInt(8));
                sorted.add(text);
                dictionary.idOf(text);
            }

            assertThat(ordered(dictionary)).containsExactlyElementsOf(sorted);
        }
    }

    @Test
    void ordersNoTextsAndOne() {
        Dictionary dictionary = new Dictionary();
        assertThat(ordered(dictionary)).isEmpty();

        dictionary.idOf("M1");
        assertThat(ordered(dictionary)).containsExactly("M1");
    }

    private List<String> ordered(Dictionary dictionary) {
        return Arrays.stream(ranking.order(dictionary.texts()))
                .limit(dictionary.texts().size())
                .mapToObj(dictionary.texts()::text)
                .toList();
    }
}
