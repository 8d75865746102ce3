package dev.daejo.reconciliation.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.reconciliation.expectation.Obligation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PairingTest {

    private static final LocalDate DUE = LocalDate.of(2025, 10, 15);

    private final List<Obligation> obligations = new ArrayList<>();
    private final List<Credit> credits = new ArrayList<>();

    @Test
    void makesKPairsOfKEqualCreditsAndKEqualObligations() {
        for (int each = 0; each < 50; each++) {
            owe("E-%02d".formatted(each), 7000, DUE);
            receive("P-%02d".formatted(each), 7000, DUE.plusDays(each % 3));
        }

        Paired paired = pair(0, any -> false);

        assertThat(paired.leftOver()).isEmpty();
        assertThat(paired.obligations()).allSatisfy(each -> {
            assertThat(each.received()).isEqualTo(7000);
            assertThat(each.placements()).extracting(Placement::step).containsExactly(PairingStep.EXACT);
        });
    }

    @Test
    void givesTheEarliestCreditToTheLesserReferenceWhereBothAreAsGood() {
        owe("E-2", 7000, DUE);
        owe("E-1", 7000, DUE);
        receive("P-2", 7000, DUE);
        receive("P-1", 7000, DUE.plusDays(1));

        assertThat(creditsOf(pair(0, any -> false))).containsExactly("E-1=P-2", "E-2=P-1");
    }

    @Test
    void letsTheOneWhosePayoutFailedChooseLastAmongAlikeOnes() {
        owe("E-1", 7000, DUE);
        owe("E-2", 7000, DUE);
        receive("P-1", 7000, DUE);

        Paired paired = pair(0, obligation -> obligation.reference().equals("E-1"));

        assertThat(creditsOf(paired)).containsExactly("E-1=", "E-2=P-1");
        assertThat(paired.obligations().get(0).ambiguous()).isTrue();
    }

    @Test
    void takesAmountsWithinTheToleranceForEqual() {
        owe("E-1", 7000, DUE);
        receive("P-1", 6990, DUE);

        assertThat(stepsOf(pair(10, any -> false))).containsExactly(PairingStep.EXACT);
        assertThat(stepsOf(pair(9, any -> false))).containsExactly(PairingStep.CLOSEST);
    }

    @Test
    void addsUpNoMoreThanSixParts() {
        owe("E-1", 21_000, DUE);
        for (int part = 1; part <= 6; part++) {
            receive("P-" + part, part * 1000L, DUE);
        }

        Paired six = pair(0, any -> false);
        assertThat(six.obligations().get(0).received()).isEqualTo(21_000);

        obligations.clear();
        owe("E-1", 28_000, DUE);
        receive("P-7", 7000, DUE);
        Paired seven = pair(0, any -> false);
        assertThat(stepsOf(seven)).doesNotContain(PairingStep.SUM);
    }

    @Test
    void triesNoSumOfMoreThanFortyCandidatesAndCountsIt() {
        owe("E-1", 1_000_000, DUE);
        for (int part = 1; part <= 41; part++) {
            receive("P-%02d".formatted(part), part, DUE);
        }

        assertThat(pair(0, any -> false).sumsSkipped()).isEqualTo(1);
    }

    @Test
    void triesASumOfFortyCandidates() {
        owe("E-1", 1_000, DUE);
        receive("P-98", 400, DUE);
        receive("P-99", 600, DUE);
        for (int part = 1; part <= 38; part++) {
            receive("P-%02d".formatted(part), 1, DUE);
        }

        Paired paired = pair(0, any -> false);

        assertThat(paired.sumsSkipped()).isZero();
        assertThat(creditsOf(paired)).containsExactly("E-1=P-98+P-99");
    }

    @Test
    void triesABatchOfFortyObligationsAndSkipsOneOfFortyOne() {
        receive("P-1", 1_000, DUE);
        owe("E-98", 500, DUE);
        owe("E-99", 500, DUE);
        for (int part = 1; part <= 38; part++) {
            owe("E-%02d".formatted(part), 1, DUE);
        }
        assertThat(stepsOf(pair(0, any -> false))).containsExactly(PairingStep.SUM, PairingStep.SUM);

        owe("E-39", 1, DUE);
        Paired tooMany = pair(0, any -> false);
        assertThat(stepsOf(tooMany)).isEmpty();
        assertThat(tooMany.sumsSkipped()).isEqualTo(1);
        assertThat(tooMany.unclearSums()).singleElement().satisfies(sum -> {
            assertThat(sum.owed()).isNull();
            assertThat(sum.batch()).extracting(Credit::id).isEqualTo("P-1");
        });
    }

    @Test
    void givesEachObligationOfABatchItsOwnAndTheLastWhatIsLeft() {
        owe("E-1", 7000, DUE);
        owe("E-2", 2000, DUE);
        owe("E-3", 0, DUE);
        receive("P-1", 9050, DUE);

        Paired paired = pair(100, any -> false);

        assertThat(paired.obligations()).extracting(PairedObligation::received).containsExactly(7000L, 2050L, 0L);
    }

    @Test
    void countsNoObligationOfNothingAsAPartOfABatch() {
        owe("E-1", 7000, DUE);
        owe("E-2", 2000, DUE);
        owe("E-3", 0, DUE);
        receive("P-1", 9000, DUE);

        assertThat(creditsOf(pair(0, any -> false))).containsExactly("E-1=P-1", "E-2=P-1", "E-3=");
    }

    @Test
    void givesTheEarliestIdWhereCreditsOfOneDayAndDifferentAmountsAreAsGood() {
        owe("E-1", 7000, DUE);
        receive("P-1", 7005, DUE);
        receive("P-2", 6995, DUE);

        assertThat(creditsOf(pair(10, any -> false))).first().isEqualTo("E-1=P-1+P-2");
        assertThat(stepsOf(pair(10, any -> false))).containsExactly(PairingStep.EXACT, PairingStep.DUPLICATE);
    }

    @Test
    void keepsWhatItGaveWhenALaterOneAsksForTheSame() {
        for (long second : List.of(6_999L, 7_000L, 7_001L)) {
            obligations.clear();
            credits.clear();
            owe("E-1", 7000, DUE);
            owe("E-2", second, DUE);
            owe("E-3", 7015, DUE);
            receive("P-1", 7005, DUE);
            receive("P-2", 7005, DUE);
            receive("P-3", 6995, DUE);

            assertThat(creditsOf(pair(10, any -> false))).containsExactly("E-1=P-1", "E-2=P-3", "E-3=P-2");
        }
    }

    @Test
    void givesADuplicateToTheNearestInDaysAndThenToTheFirst() {
        owe("E-1", 7000, DUE.minusDays(5));
        owe("E-2", 6990, DUE);
        receive("P-1", 7000, DUE.minusDays(5));
        receive("P-2", 6990, DUE);
        receive("P-3", 6995, DUE.plusDays(1));
        assertThat(creditsOf(pair(5, any -> false))).containsExactly("E-1=P-1", "E-2=P-2+P-3");

        obligations.clear();
        credits.clear();
        owe("E-1", 7000, DUE);
        owe("E-2", 6990, DUE);
        receive("P-1", 7000, DUE);
        receive("P-2", 6990, DUE);
        receive("P-3", 6995, DUE.plusDays(1));
        assertThat(creditsOf(pair(5, any -> false))).containsExactly("E-1=P-1+P-3", "E-2=P-2");
    }

    @Test
    void givesOfCreditsEquallyCloseTheEarliestThatIsLeft() {
        owe("E-1", 7000, DUE);
        owe("E-2", 7000, DUE);
        receive("P-1", 6500, DUE);
        receive("P-2", 7500, DUE);
        receive("P-3", 6500, DUE);

        assertThat(creditsOf(pair(0, any -> false))).containsExactly("E-1=P-1", "E-2=P-2");
    }

    @Test
    void doesNotDependOnTheOrderOfRows() {
        Random random = new Random(7);
        for (int each = 0; each < 12; each++) {
            owe("E-%02d".formatted(each), 1000L * (1 + random.nextInt(3)), DUE.plusDays(random.nextInt(3)));
            receive("P-%02d".formatted(each), 1000L * (1 + random.nextInt(3)), DUE.plusDays(random.nextInt(3)));
        }
        List<String> expected = creditsOf(pair(0, any -> false));

        for (int shuffle = 0; shuffle < 20; shuffle++) {
            Collections.shuffle(obligations, random);
            Collections.shuffle(credits, random);

            assertThat(creditsOf(pair(0, any -> false))).isEqualTo(expected);
        }
    }

    private void owe(String reference, long amount, LocalDate due) {
        obligations.add(EventRows.owed(numberIn(reference), reference, amount, due));
    }

    private void receive(String id, long amount, LocalDate receivedOn) {
        credits.add(EventRows.received(numberIn(id), id, "", amount, receivedOn));
    }

    private static int numberIn(String id) {
        return Integer.parseInt(id.substring(2));
    }

    private Paired pair(long tolerance, Predicate<Obligation> payoutFailed) {
        return Pairing.pair(obligations, credits, tolerance, payoutFailed);
    }

    private static List<String> creditsOf(Paired paired) {
        return paired.obligations().stream()
                .map(each -> each.obligation().reference() + "="
                        + each.placements().stream()
                                .map(placement -> placement.credit().id())
                                .collect(Collectors.joining("+")))
                .toList();
    }

    private static List<PairingStep> stepsOf(Paired paired) {
        return paired.obligations().stream()
                .flatMap(each -> each.placements().stream().map(Placement::step))
                .toList();
    }
}
