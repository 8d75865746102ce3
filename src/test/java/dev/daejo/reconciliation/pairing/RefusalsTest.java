package dev.daejo.reconciliation.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.reconciliation.expectation.Obligation;
import dev.daejo.reconciliation.pairing.Refusal.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Why a credit and an obligation are not together: the first reason that applies. */
class RefusalsTest {

    private static final LocalDate DUE = LocalDate.of(2025, 10, 15);

    private final List<Obligation> obligations = new ArrayList<>();
    private final List<Credit> credits = new ArrayList<>();

    @Test
    void aCreditOutsideTheWindowIsNamedSoBeforeAnythingElse() {
        owe("E-1", 7000, DUE);
        owe("E-2", 9000, DUE.plusDays(90));
        receive("P-1", "E-2", 9000, DUE.plusDays(90));

        assertThat(reasonsOf("E-1")).containsExactly("P-1 OUTSIDE_WINDOW");
    }

    @Test
    void aCreditThatWentToAnotherObligationNamesIt() {
        owe("E-1", 7000, DUE);
        owe("E-2", 7000, DUE);
        receive("P-1", "E-2", 7000, DUE);

        assertThat(refusalsOf("E-1")).singleElement().satisfies(refusal -> {
            assertThat(refusal.reason()).isEqualTo(Reason.PLACED_ELSEWHERE);
            assertThat(refusal.placedWith())
                    .extracting(with -> with.obligation().reference())
                    .isEqualTo("E-2");
        });
    }

    @Test
    void aCreditThatBelongsToNothingIsPlacedWithNothing() {
        owe("E-1", 7000, DUE);
        receive("P-1", "", 500, DUE);

        assertThat(refusalsOf("E-1")).extracting(Refusal::placedWith).containsOnlyNulls();
    }

    @Test
    void anObligationDoesNotRefuseItsOwnCredit() {
        owe("E-1", 7000, DUE);
        receive("P-1", "E-1", 5000, DUE);

        assertThat(refusalsOf("E-1")).isEmpty();
    }

    @Test
    void anObligationThatWasAnsweredNeedsNoOther() {
        owe("E-1", 7000, DUE);
        receive("P-1", "E-1", 7000, DUE);
        receive("P-2", "", 900, DUE);

        assertThat(reasonsOf("E-1")).containsExactly("P-2 ANSWERED_BY_OTHERS");
    }

    @Test
    void partsThatMakeUpASumInSeveralWaysAreSetAside() {
        owe("E-1", 7000, DUE);
        receive("P-1", "", 3000, DUE);
        receive("P-2", "", 4000, DUE);
        receive("P-3", "", 2000, DUE);
        receive("P-4", "", 5000, DUE);

        assertThat(reasonsOf("E-1"))
                .containsExactlyInAnyOrder(
                        "P-1 AMBIGUOUS_SUM", "P-2 AMBIGUOUS_SUM", "P-3 AMBIGUOUS_SUM", "P-4 AMBIGUOUS_SUM");
    }

    @Test
    void aCreditThatIsSetAsideIsSoForEveryObligation() {
        owe("E-1", 7000, DUE);
        owe("E-2", 90_000, DUE);
        receive("P-1", "", 3000, DUE);
        receive("P-2", "", 4000, DUE);
        receive("P-3", "", 2000, DUE);
        receive("P-4", "", 5000, DUE);
        receive("P-5", "", 100, DUE);

        assertThat(reasonsOf("E-2"))
                .containsExactly(
                        "P-4 AMBIGUOUS_SUM",
                        "P-2 AMBIGUOUS_SUM",
                        "P-1 AMBIGUOUS_SUM",
                        "P-3 AMBIGUOUS_SUM",
                        "P-5 OTHER_AMOUNT");
    }

    @Test
    void anObligationThatHasACreditStillSaysWhereTheOthersWent() {
        owe("E-1", 7000, DUE);
        owe("E-2", 9000, DUE);
        receive("P-1", "E-1", 5000, DUE);
        receive("P-2", "E-2", 9000, DUE);

        assertThat(reasonsOf("E-1")).containsExactly("P-2 PLACED_ELSEWHERE");
    }

    @Test
    void anObligationThatCouldBePartOfTwoBatchesIsSetAsideForOtherCreditsToo() {
        owe("E-1", 3000, DUE);
        owe("E-2", 4000, DUE);
        owe("E-3", 2000, DUE);
        owe("E-4", 5000, DUE);
        receive("P-1", "", 7000, DUE);
        receive("P-2", "", 2900, DUE);

        assertThat(reasonsOf("E-1")).containsExactlyInAnyOrder("P-1 AMBIGUOUS_SUM", "P-2 AMBIGUOUS_SUM");
    }

    @Test
    void aSumThatWasNotTriedSetsNothingAside() {
        owe("E-1", 1_000_000, DUE);
        for (int part = 1; part <= 41; part++) {
            receive("P-" + part, "", part, DUE);
        }

        assertThat(refusalsOf("E-1"))
                .hasSize(Refusals.MOST)
                .extracting(Refusal::reason)
                .containsOnly(Reason.OTHER_AMOUNT);
    }

    @Test
    void whereNothingIsExpectedNothingIsSaidOfAmounts() {
        owe("E-1", 0, DUE);
        receive("P-1", "", 900, DUE);

        assertThat(reasonsOf("E-1")).containsExactly("P-1 NOTHING_EXPECTED");
    }

    @Test
    void aForeignReferenceKeepsACloseCreditOutOnlyWhereItWasNotAlone() {
        owe("E-1", 7000, DUE);
        owe("E-2", 6900, DUE);
        receive("P-1", "ELSE", 6500, DUE);
        receive("P-2", "ELSE", 900, DUE);

        assertThat(reasonsOf("E-1")).containsExactly("P-1 REFERENCE_FITS_NOTHING", "P-2 OTHER_AMOUNT");
    }

    @Test
    void showsTheNearestInAmountFirstThenInDaysAndWhatIsOutsideTheWindowLast() {
        owe("E-1", 7000, DUE);
        receive("P-1", "", 900, DUE);
        receive("P-2", "", 7000, DUE.plusDays(90));
        receive("P-3", "", 20_000, DUE);
        receive("P-4", "", 900, DUE.plusDays(2));
        receive("P-5", "", 900, DUE.minusDays(1));

        assertThat(reasonsOf("E-1"))
                .containsExactly(
                        "P-1 OTHER_AMOUNT",
                        "P-5 OTHER_AMOUNT",
                        "P-4 OTHER_AMOUNT",
                        "P-3 OTHER_AMOUNT",
                        "P-2 OUTSIDE_WINDOW");
    }

    @Test
    void showsOfAlikeCreditsTheEarlierIdFirst() {
        owe("E-1", 7000, DUE);
        receive("P-2", "", 900, DUE);
        receive("P-1", "", 900, DUE);

        assertThat(reasonsOf("E-1")).containsExactly("P-1 OTHER_AMOUNT", "P-2 OTHER_AMOUNT");
    }

    @Test
    void saysOfACreditThatIsLeftOverWhyItWentToNoObligation() {
        owe("E-2", 70_000, DUE);
        owe("E-1", 7000, DUE);
        owe("E-3", 7000, DUE.minusDays(1));
        owe("E-4", 900, DUE.plusDays(90));
        receive("P-1", "", 900, DUE);
        Paired paired = pair();

        assertThat(new Refusals(paired).of(paired.leftOver().get(0)))
                .extracting(refusal -> refusal.obligation().reference() + " " + refusal.reason())
                .containsExactly("E-1 OTHER_AMOUNT", "E-3 OTHER_AMOUNT", "E-2 OTHER_AMOUNT", "E-4 OUTSIDE_WINDOW");
    }

    @Test
    void saysOfACreditNoMoreThanTwentyObligations() {
        for (int number = 1; number <= 25; number++) {
            owe("E-" + number, 70_000L + number, DUE);
        }
        receive("P-1", "", 900, DUE);
        Paired paired = pair();

        assertThat(new Refusals(paired).of(paired.leftOver().get(0)))
                .hasSize(20)
                .extracting(refusal -> refusal.obligation().expected())
                .isSorted()
                .first()
                .isEqualTo(70_001L);
    }

    private void owe(String reference, long amount, LocalDate due) {
        obligations.add(EventRows.owed(obligations.size(), reference, amount, due));
    }

    private void receive(String id, String reference, long amount, LocalDate receivedOn) {
        credits.add(EventRows.received(credits.size(), id, reference, amount, receivedOn));
    }

    private Paired pair() {
        return Pairing.pair(obligations, credits, 0, any -> false);
    }

    private List<Refusal> refusalsOf(String reference) {
        Paired paired = pair();
        PairedObligation asked = paired.obligations().stream()
                .filter(each -> each.obligation().reference().equals(reference))
                .findFirst()
                .orElseThrow();
        return new Refusals(paired).of(asked);
    }

    private List<String> reasonsOf(String reference) {
        return refusalsOf(reference).stream()
                .map(refusal -> refusal.credit().id() + " " + refusal.reason())
                .toList();
    }
}
