package dev.daejo.twin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.reconciliation.Horizon;
import dev.daejo.reconciliation.MemberLedger;
import dev.daejo.reconciliation.Reconciliation;
import dev.daejo.reconciliation.statement.StatementCredit;
import dev.daejo.reconciliation.statement.StatementLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is found of the rows within the horizon is what is found of all. */
class HorizonTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(301, 312);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void leavesOutOnlyWhatChangesNothing(long seed) {
        leftOut(seed, (world, core, ledger, within) -> assertThat(TwinOutcome.of(core.reconcile(within)))
                .as(
                        "%s on %s by %s",
                        ledger, world.businessDate(), world.terms().programs())
                .isEqualTo(TwinOutcome.of(core.reconcile(ledger))));
    }

    /** Of the members of one seed perhaps of none, where they are few. */
    @Test
    void oftenSufficesWhereSomethingIsLeftOut() {
        int[] sufficed = new int[1];
        seeds().forEach(seed -> leftOut(seed, (world, core, ledger, within) -> sufficed[0]++));
        assertThat(sufficed[0]).isPositive();
    }

    /** Gives the members of whom something is left out, with what is not, where that suffices. */
    private static void leftOut(long seed, LeftOut then) {
        Dice dice = new Dice(seed);
        Crowd.of(seed, (world, core, ledger) -> {
            Horizon horizon = Horizon.on(world.businessDate(), world.terms());
            MemberLedger within = within(horizon, ledger, dice);
            if (!within.equals(ledger) && horizon.suffices(within)) {
                then.check(world, core, ledger, within);
            }
        });
    }

    /** A member with and without what lies beyond the horizon. */
    @FunctionalInterface
    private interface LeftOut {

        void check(World world, Reconciliation core, MemberLedger ledger, MemberLedger within);
    }

    /** Without most of the lines beyond, as if each stood in a file of its own. */
    private static MemberLedger within(Horizon horizon, MemberLedger ledger, Dice dice) {
        return new MemberLedger(
                ledger.memberId(),
                kept(horizon, ledger.purchases(), dice),
                kept(horizon, ledger.cancels(), dice),
                kept(horizon, ledger.credits(), dice),
                ledger.enrollments(),
                ledger.expected(),
                ledger.payouts(),
                ledger.refunds());
    }

    private static <L extends StatementLine> List<L> kept(Horizon horizon, List<L> lines, Dice dice) {
        return lines.stream()
                .filter(line -> !isBeyond(horizon, line) || dice.percent(20))
                .toList();
    }

    private static boolean isBeyond(Horizon horizon, StatementLine line) {
        LocalDate used = line.usedAt().toLocalDate();
        LocalDate last = used.isAfter(line.postedOn()) ? used : line.postedOn();
        Set<String> creditsOf = line instanceof StatementCredit credit ? Set.of(credit.programId()) : Set.of();
        return horizon.isBeyond(line.counterpartyId(), last, creditsOf);
    }
}
