package dev.daejo.gathering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SideBySideTest {

    @Test
    void makesEveryPieceOnceAndTellsThemInTheirOrder() {
        AtomicIntegerArray times = new AtomicIntegerArray(2_000);

        assertThat(SideBySide.made(500, 2_000, piece -> "piece " + piece + ", time " + times.incrementAndGet(piece)))
                .isEqualTo(IntStream.range(500, 2_000)
                        .mapToObj(piece -> "piece " + piece + ", time 1")
                        .toList());
    }

    @Test
    void makesNothingOfNoPieces() {
        assertThat(SideBySide.made(7, 7, piece -> piece)).isEmpty();
        assertThat(SideBySide.made(7, 6, piece -> piece)).isEmpty();
    }

    @Test
    void failsWithThePieceThatFails() {
        assertThatIllegalStateException()
                .isThrownBy(() -> SideBySide.made(0, 100, SideBySideTest::failsAtSeventy))
                .withMessageContaining("piece 70");
    }

    private static int failsAtSeventy(int piece) {
        if (piece == 70) {
            throw new IllegalStateException("piece " + piece);
        }
        return piece;
    }
}
