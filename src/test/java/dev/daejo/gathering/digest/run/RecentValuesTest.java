package dev.daejo.gathering.digest.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.gathering.digest.packed.CardText;
import dev.daejo.gathering.digest.packed.PackedWriter;
import dev.daejo.reconciliation.statement.CardKey;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentValuesTest {

    private final RecentValues recent = new RecentValues();

    @Test
    void tellsDaysApartThatShareAPlace() {
        for (long day : List.of(0L, 128L, 0L, -128L, 20_000L, 20_128L, 20_000L, -1L, 127L)) {
            assertThat(recent.day(day)).isEqualTo(LocalDate.ofEpochDay(day));
        }
    }

    @Test
    void makesADayOnceWhileItKeepsComing() {
        assertThat(recent.day(20_000)).isSameAs(recent.day(20_000));
    }

    @Test
    void tellsMoreCardsApartThanItKeeps() {
        for (int round = 0; round < 2; round++) {
            for (int card = 0; card < 9; card++) {
                assertThat(card("ab12", card)).isEqualTo(new CardKey("ab12", "000" + card));
                assertThat(card("not hex", card)).isEqualTo(new CardKey("not hex", "000" + card));
            }
        }
    }

    @Test
    void makesACardOnceWhileItKeepsComing() {
        assertThat(card("ab12", 1)).isSameAs(card("ab12", 1)).isNotSameAs(card("ab12", 2));
    }

    /** Told by bytes in the middle of others. */
    private CardKey card(String token, int number) {
        byte[] text = CardText.of(new CardKey(token, "000" + number));
        PackedWriter block = new PackedWriter();
        block.number(7).text(text).number(9);
        byte[] bytes = block.taken();
        return recent.card(bytes, 1, bytes.length - 1);
    }
}
