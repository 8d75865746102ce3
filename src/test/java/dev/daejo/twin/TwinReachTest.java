package dev.daejo.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The crowds are crowded enough: nothing that the twin knows is left untried. It takes 150 members a seed or more. */
class TwinReachTest {

    private static final long SEEDS = 20;

    @Test
    void setsOffEveryRuleEveryStepAndEveryType() {
        Fired fired = new Fired();
        LongStream.rangeClosed(1, SEEDS)
                .forEach(seed -> Crowd.of(seed, (world, core, ledger) -> new Twin(world, fired).reconcile(ledger)));

        Map<String, Long> counts = fired.counts();

        assertThat(counts).hasSizeGreaterThan(100).doesNotContainValue(0L);
    }
}
