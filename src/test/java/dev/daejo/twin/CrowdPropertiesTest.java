package dev.daejo.twin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.reconciliation.MemberLedger;
import dev.daejo.reconciliation.MemberOutcome;
import dev.daejo.reconciliation.PossibleClaims;
import dev.daejo.reconciliation.Reconciliation;
import dev.daejo.reconciliation.Share;
import dev.daejo.reconciliation.Tally;
import dev.daejo.reconciliation.Total;
import dev.daejo.reconciliation.claim.Claim;
import dev.daejo.reconciliation.discrepancy.Discrepancy;
import dev.daejo.reconciliation.discrepancy.DiscrepancyType;
import dev.daejo.reconciliation.discrepancy.Evidence;
import dev.daejo.reconciliation.discrepancy.Why;
import dev.daejo.reconciliation.statement.RowOrigin;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of the core alone, whatever the twin says. */
class CrowdPropertiesTest {

    private static final int LENGTH_OF_AN_ID = "K-bbbbb-bbbbb-bbbbb-bbbbb".length();

    static LongStream seeds() {
        return LongStream.rangeClosed(101, 105);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void saysTheSameOfRowsInAnotherOrderAndInOtherFiles(long seed) {
        Dice dice = new Dice(seed);
        Crowd.of(seed, (world, core, ledger) -> {
            TwinOutcome before = TwinOutcome.of(core.reconcile(ledger));
            TwinOutcome after = TwinOutcome.of(core.reconcile(reordered(ledger, dice)));

            assertThat(after).as("%s", ledger).isEqualTo(before);
        });
    }

    private static MemberLedger reordered(MemberLedger ledger, Dice dice) {
        try {
            return Reordered.of(ledger, dice);
        } catch (ReflectiveOperationException error) {
            throw new IllegalStateException("A row that is no record with a public constructor", error);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void losesAndInventsNoWon(long seed) {
        Crowd.of(seed, (world, core, ledger) -> {
            MemberOutcome outcome = core.reconcile(ledger);
            Arrived arrived = new Arrived(world, ledger);
            long sum = arrived.credits().values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            long inTotals = outcome.totals().of(Total.CREDITS).amount().longValueExact();

            assertThat(outcome.totals().imbalance()).isEmpty();
            assertThat(outcome.totals().of(DiscrepancyType.FAILED_TO_RECONCILE).count())
                    .isZero();
            assertThat(inTotals).isLessThanOrEqualTo(sum + arrived.mostOfCancels());
            if (nothingCloses(world)) {
                assertThat(inTotals).isGreaterThanOrEqualTo(sum);
                if (ledger.refunds().isEmpty()) {
                    assertThat(inTotals).as("%s", ledger).isEqualTo(sum);
                }
            }
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void breaksDownWhatArrivedByProgramsAndBySteps(long seed) {
        Crowd.of(seed, (world, core, ledger) -> {
            MemberOutcome outcome = core.reconcile(ledger);
            Tally placed = outcome.breakdown().shares().entrySet().stream()
                    .filter(share -> share.getKey().of() == Share.Of.STEP)
                    .map(Map.Entry::getValue)
                    .reduce(Tally.ZERO, Tally::plus);

            assertThat(outcome.breakdown().imbalance(outcome.totals()))
                    .as("%s", ledger)
                    .isEmpty();
            assertThat(placed.plus(outcome.totals().of(Total.UNPAIRED)))
                    .as("%s", ledger)
                    .isEqualTo(outcome.totals().of(Total.CREDITS));
        });
    }

    private static boolean nothingCloses(World world) {
        return world.terms().programs().values().stream().allMatch(program -> program.closeAfterDays() == null)
                && world.terms().counterparties().values().stream()
                        .allMatch(counterparty -> counterparty.closeAfterDays() == null);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void showsNoMoreOfACreditThanThereIs(long seed) {
        Crowd.of(seed, (world, core, ledger) -> {
            Map<RowOrigin, Long> there = new Arrived(world, ledger).creditsAndCancels();
            Map<RowOrigin, Long> shown = shown(core.reconcile(ledger));

            assertThat(there.keySet()).as("%s", ledger).containsAll(shown.keySet());
            shown.forEach((origin, amount) ->
                    assertThat(amount).as("%s: %s", origin, ledger).isLessThanOrEqualTo(there.get(origin)));
        });
    }

    /** What the discrepancies show of each credit, wherever it went. */
    private static Map<RowOrigin, Long> shown(MemberOutcome outcome) {
        return outcome.discrepancies().stream()
                .flatMap(discrepancy -> discrepancy.evidence().stream())
                .filter(evidence -> evidence.why() == Why.RECEIVED || evidence.why() == Why.BELONGS_TO_NOTHING)
                .collect(Collectors.groupingBy(Evidence::origin, Collectors.summingLong(Evidence::amount)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void makesKPairsOfKEqualCreditsForKEqualObligations(long seed) {
        Dice dice = new Dice(seed);
        for (int members = 0; members < 50; members++) {
            World world = Worlds.ofOneListed(dice);
            MemberOutcome outcome = new Reconciliation(world.night()).reconcile(CrowdedMembers.equal(world, dice));

            assertThat(outcome.discrepancies())
                    .extracting(Discrepancy::type)
                    .as("%s", outcome)
                    .allMatch(type -> type == DiscrepancyType.LATE);
            assertThat(outcome.totals().of(Total.OUTSTANDING).amount()).isZero();
            assertThat(outcome.totals().of(Total.OVERPAID).amount()).isZero();
            assertThat(outcome.totals().of(Total.UNPAIRED).amount()).isZero();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void claimsNothingOfWhichAResultWouldBeUnknown(long seed) {
        Crowd.of(seed, (world, core, ledger) -> {
            Map<String, Long> possible = PossibleClaims.ids(
                            world.terms(), world.businessDate(), ledger, ledger.expected(), any -> true)
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

            for (Claim claim : core.reconcile(ledger).claims()) {
                assertThat(possible.getOrDefault(firstOfItsKey(claim), 0L))
                        .as("%s: %s", claim, ledger)
                        .isGreaterThanOrEqualTo(numberOf(claim));
            }
        });
    }

    private static String firstOfItsKey(Claim claim) {
        return claim.claimId().substring(0, LENGTH_OF_AN_ID);
    }

    private static long numberOf(Claim claim) {
        String rest = claim.claimId().substring(LENGTH_OF_AN_ID);
        return rest.isEmpty() ? 1 : Long.parseLong(rest.substring(1));
    }
}
