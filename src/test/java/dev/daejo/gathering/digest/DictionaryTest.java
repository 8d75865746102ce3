package dev.daejo.gathering.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.intake.bytes.Dictionary;
import dev.daejo.intake.bytes.PendingTexts;
import dev.daejo.reconciliation.TextOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class DictionaryTest {

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
    void numbersTextsThatAreAskedForTogetherAsOneByOne() {
        Dictionary together = new Dictionary();
        Dictionary oneByOne = new Dictionary();
        PendingTexts pending = new PendingTexts();
        int[] ids = new int[PendingTexts.MOST];
        Random random = new Random(9);
        for (int round = 0; round < 300; round++) {
            List<Integer> expected = new ArrayList<>();
            while (pending.count() < PendingTexts.MOST) {
                int number = random.nextInt(5_000);
                byte[] text = ("x".repeat(number % 40) + number).getBytes(StandardCharsets.UTF_8);
                pending.add(text, 0, text.length);
                expected.add(oneByOne.idOf(text, 0, text.length));
            }
            together.idsOf(pending, ids);
            pending.clear();
            assertThat(ids).containsExactly(expected.stream().mapToInt(id -> id).toArray());
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

            assertThat(Arrays.stream(TextRanking.order(dictionary.texts())).mapToObj(dictionary.texts()::text))
                    .containsExactlyElementsOf(sorted);
        }
    }

    @Test
    void ordersNoTextsAndOne() {
        Dictionary dictionary = new Dictionary();
        assertThat(TextRanking.order(dictionary.texts())).isEmpty();

        dictionary.idOf("M1");
        assertThat(TextRanking.order(dictionary.texts())).containsExactly(0);
    }
}
