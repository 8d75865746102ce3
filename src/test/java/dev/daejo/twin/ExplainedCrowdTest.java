package dev.daejo.twin;

import dev.daejo.reconciliation.explanation.ExplainedAgainstDecided;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is explained of crowded members is what was decided of them. */
class ExplainedCrowdTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(201, 205);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void isExplainedAsItWasDecided(long seed) {
        Crowd.of(seed, (world, core, ledger) -> {
            ExplainedAgainstDecided explained = new ExplainedAgainstDecided(world.night());
            explained.assertSame(ledger);
            explained.assertAddsUp(ledger);
        });
    }
}
