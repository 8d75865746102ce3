package dev.daejo.intake.plain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.reconciliation.statement.CardKey;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    private final Vocabulary vocabulary = new Vocabulary(number -> new CardKey("", ""), word -> word);

    @Test
    void numbersEachWordOnceWhereverItLies() {
        Random random = new Random(8);
        Map<String, Integer> expected = new HashMap<>();
        for (int round = 0; round < 20_000; round++) {
            String word = "\0".repeat(random.nextInt(3)) + "업종".repeat(random.nextInt(4)) + random.nextInt(400);
            byte[] line = ("x".repeat(round % 5) + word + "yyyyyyyyyyyyyyyyyyyy".substring(round % 21))
                    .getBytes(StandardCharsets.UTF_8);

            int id = vocabulary.wordId(line, round % 5, word.getBytes(StandardCharsets.UTF_8).length);

            assertThat(id).isEqualTo(expected.computeIfAbsent(word, first -> expected.size()));
            assertThat(vocabulary.word(id)).isEqualTo(word);
        }
    }

    @Test
    void numbersAnewWhenItHasForgotten() {
        byte[] word = "OFFLINE".getBytes(StandardCharsets.UTF_8);
        assertThat(idOf("FIRST")).isZero();
        assertThat(vocabulary.wordId(word, 0, word.length)).isEqualTo(1);
        for (int other = 0; other < 1 << 18; other++) {
            idOf("long word with the number " + other);
        }
        vocabulary.forgetWhenLarge();

        assertThat(vocabulary.epoch()).isEqualTo(1);
        assertThat(vocabulary.wordId(word, 0, word.length)).isZero();
        assertThat(vocabulary.word(0)).isEqualTo("OFFLINE");
    }

    @Test
    void readsASealedCardThatNobodyElseCan() {
        Vocabulary cards = new Vocabulary(number -> new CardKey("key of " + number, ""), word -> word);
        byte[] number = "4111-1111-1111-1111 카드 ".repeat(4).getBytes(StandardCharsets.UTF_8);
        byte[] sealed = new byte[number.length];
        CardSeal.turn(number, 0, number.length, sealed);
        byte[] again = new byte[number.length];
        CardSeal.turn(number, 0, number.length, again);

        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("1111");
        assertThat(again).isEqualTo(sealed);
        assertThat(cards.card(sealed, 0, sealed.length).token())
                .isEqualTo("key of " + "4111-1111-1111-1111 카드 ".repeat(4));
    }

    private int idOf(String word) {
        byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
        return vocabulary.wordId(bytes, 0, bytes.length);
    }
}
