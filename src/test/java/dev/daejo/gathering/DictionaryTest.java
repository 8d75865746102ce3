package dev.daejo.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.reconciliation.TextOrder;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
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
        Dictionary dictionary = new Dictionary(utf8 -> 42);
        for (int round = 0; round < 2; round++) {
            for (int id = 0; id < 500; id++) {
                assertThat(dictionary.idOf("M" + id)).isEqualTo(id);
            }
        }
    }

    @Test
    void ranksTheTextsOfSeveralDictionariesByCodePoint() {
        List<String> alphabet = List.of("a", "가", "\uFF5E", "\uD83D\uDE00", "", "ab", "B");
        Random random = new Random(3);
        Dictionary left = new Dictionary();
        Dictionary right = new Dictionary();
        Set<String> texts = new HashSet<>();
        for (int at = 0; at < 500; at++) {
            String text = alphabet.get(random.nextInt(7)) + alphabet.get(random.nextInt(7));
            texts.add(text);
            (random.nextBoolean() ? left : right).idOf(text);
        }
        TreeSet<String> sorted = new TreeSet<>(TextOrder.BY_CODE_POINT);
        sorted.addAll(texts);

        SortedTexts ranked = SortedTexts.of(List.of(left.texts(), right.texts()));

        assertThat(ranked.size()).isEqualTo(sorted.size());
        assertThat(sorted.stream().map(text -> ranked.text(sorted.headSet(text).size())))
                .containsExactlyElementsOf(sorted);
        for (int id = 0; id < right.texts().size(); id++) {
            assertThat(ranked.text(ranked.rank(1, id))).isEqualTo(right.texts().text(id));
        }
    }
}
