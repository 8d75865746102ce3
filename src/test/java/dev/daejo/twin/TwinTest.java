package dev.daejo.twin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.daejo.reconciliation.MemberLedger;
import dev.daejo.reconciliation.Reconciliation;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The core says of crowded members what the twin says, row by row and won by won. {@code -Ddaejo.twin.members} says how
 * many members a seed has, {@code -Ddaejo.twin.seeds} how many seeds there are.
 */
class TwinTest {

    private static final long SEEDS = Long.getLong("daejo.twin.seeds", 40);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, SEEDS);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void agreesWithTheCore(long seed) {
        Crowd.of(seed, (world, core, ledger) -> {
            if (disagree(core, world, ledger)) {
                explain(core, world, ledger);
            }
        });
    }

    private static void explain(Reconciliation core, World world, MemberLedger ledger) {
        MemberLedger smallest = Smallest.of(ledger, smaller -> disagree(core, world, smaller));
        assertThat(core(core, smallest)).as("%s%n%s", world, smallest).isEqualTo(twin(world, smallest));
        fail("A disagreement that went away by itself: %s", smallest);
    }

    private static boolean disagree(Reconciliation core, World world, MemberLedger ledger) {
        return !core(core, ledger).equals(twin(world, ledger));
    }

    private static TwinOutcome core(Reconciliation core, MemberLedger ledger) {
        return TwinOutcome.of(core.reconcile(ledger));
    }

    private static TwinOutcome twin(World world, MemberLedger ledger) {
        return new Twin(world, new Fired()).reconcile(ledger);
    }
}
