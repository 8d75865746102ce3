package dev.daejo.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.daejo.reconciliation.claim.Claim;
import dev.daejo.reconciliation.claim.ClaimStatus;
import dev.daejo.reconciliation.discrepancy.Cause;
import dev.daejo.reconciliation.discrepancy.Discrepancy;
import dev.daejo.reconciliation.discrepancy.DiscrepancyType;
import dev.daejo.reconciliation.statement.PayoutStatus;
import dev.daejo.reconciliation.statement.RefundStatus;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReconciliationTest {

    private static final String D = "2025-11-25";

    @Test
    void saysOfAMemberThatCannotBeComputedWhyAndNothingElse() {
        Scene scene = new Scene(D, ProgramMaker.listed());
        scene.expect("EVENT", "E1", "2025-11-14", 1_000);
        scene.credit("EVENT", "E1", D, Long.MAX_VALUE);
        scene.credit("EVENT", "E1", D, Long.MAX_VALUE);

        MemberOutcome outcome = scene.outcome();

        assertThat(outcome.discrepancies()).singleElement().satisfies(row -> {
            assertThat(row.type()).isEqualTo(DiscrepancyType.FAILED_TO_RECONCILE);
            assertThat(row.cause()).isEqualTo("ArithmeticException: long overflow");
            assertThat(row.memberId()).isEqualTo("M1");
            assertThat(row.since()).isEqualTo(LocalDate.parse(D));
            assertThat(row.ambiguous()).isFalse();
            assertThat(row.evidence()).isEmpty();
        });
        assertThat(outcome.claims()).isEmpty();
        assertThat(outcome.totals().of(DiscrepancyType.FAILED_TO_RECONCILE)).isEqualTo(new Tally(1, 0));
        assertThat(outcome.totals().totals()).isEmpty();
    }

    @Test
    void reportsMoneyForAProgramThatNobodyKnows() {
        Scene scene = new Scene(D);
        scene.credit("NOWHERE", "X1", "2025-11-14", 4_000);
        scene.payout("NOWHERE", null, PayoutStatus.PAID, "", D, 5_000);

        assertThat(scene.outcome().discrepancies())
                .extracting(Discrepancy::reference, Discrepancy::cause, Discrepancy::received, Discrepancy::programId)
                .containsExactly(
                        tuple("P2", "UNKNOWN_PROGRAM", 5_000L, "NOWHERE"),
                        tuple("X1", "UNKNOWN_PROGRAM", 4_000L, "NOWHERE"));
        assertThat(scene.outcome().totals().of(Total.UNPAIRED)).isEqualTo(new Tally(2, 9_000));
        assertThat(scene.outcome().breakdown().of(Share.ofProgram("NOWHERE", Total.UNPAIRED)))
                .isEqualTo(new Tally(2, 9_000));
    }

    @Test
    void reportsNoMoneyForAnUnknownProgramThatIsNone() {
        Scene scene = new Scene(D, ProgramMaker.listed());
        scene.credit("", "X1", "2025-11-14", 4_000);
        scene.credit("NOWHERE", "X1", "2025-11-14", 0);
        scene.credit("NOWHERE", "X1", "2025-11-14", 4_000, "USD");
        scene.payout("NOWHERE", null, PayoutStatus.FAILED, "E901", "2025-11-14", 5_000);
        scene.payout("NOWHERE", null, PayoutStatus.PAID, "", "2025-11-26", 5_000);

        assertThat(scene.outcome().discrepancies()).isEmpty();
    }

    @Test
    void numbersCasesAndClaimsOfOneKeyInTheOrderOfTheReport() {
        Scene scene = new Scene(D, ProgramMaker.listed());
        scene.credit("EVENT", "X1", "2025-11-14", 4_000);
        scene.credit("EVENT", "X1", "2025-11-13", 5_000);

        MemberOutcome outcome = scene.outcome();

        String first = outcome.discrepancies().get(0).caseId();
        assertThat(outcome.discrepancies()).extracting(Discrepancy::caseId).containsExactly(first, first + "-2");
        assertThat(outcome.discrepancies()).extracting(Discrepancy::received).containsExactly(5_000L, 4_000L);
        String claim = outcome.claims().get(0).claimId();
        assertThat(outcome.claims()).extracting(Claim::claimId).containsExactly(claim, claim + "-2");
        assertThat(outcome.claims())
                .extracting(Claim::caseId)
                .containsExactlyElementsOf(outcome.discrepancies().stream()
                        .map(Discrepancy::caseId)
                        .toList());
    }

    @Test
    void keepsAClaimsIdWhileItsTypeChangesAndNotItsDirection() {
        String missing = claimIdWith(0);

        assertThat(claimIdWith(1_000)).isEqualTo(missing);
        assertThat(claimIdWith(5_000)).isNotEqualTo(missing);
    }

    private static String claimIdWith(long received) {
        Scene scene = new Scene(D, ProgramMaker.listed());
        scene.expect("EVENT", "E1", "2025-11-14", 4_000);
        scene.credit("EVENT", "E1", "2025-11-14", received);
        return scene.outcome().claims().get(0).claimId();
    }

    @Test
    void expiresAClaimByTheTermOfItsProgram() {
        Scene scene = new Scene(D, ProgramMaker.listed().claimWithin(10));
        scene.expect("EVENT", "E1", "2025-11-14", 4_000);
        scene.expect("EVENT", "E2", "2025-11-15", 9_000);

        assertThat(scene.outcome().claims())
                .extracting(Claim::status)
                .containsExactly(ClaimStatus.EXPIRED, ClaimStatus.OPEN);
    }

    @Test
    void tellsMoneyOfWhoIsNotEnrolledFromMoneyForWhichNothingIsDue() {
        Scene stranger = new Scene(D, ProgramMaker.spendRate().enrolled());
        stranger.credit("CASH", "", "2025-11-14", 4_000);
        Scene member = new Scene(D, ProgramMaker.spendRate().enrolled());
        member.enrol("CASH", "2025-10-01", null);
        member.credit("CASH", "", "2025-11-14", 4_000);

        assertThat(stranger.discrepancy().cause()).isEqualTo(Cause.NOT_ENROLLED.name());
        assertThat(member.discrepancy().cause()).isEqualTo(Cause.NOTHING_DUE.name());
    }

    @Test
    void countsCancelsOfNoPurchaseWhileAnythingCouldStillAskForThem() {
        assertThat(unlinkedCancels("2025-09-06")).isEqualTo(new Tally(1, 5_000));
        assertThat(unlinkedCancels("2025-09-05")).isEqualTo(Tally.ZERO);
    }

    /** D − 20 days to close − 60 days of window is 6 September. */
    private static Tally unlinkedCancels(String postedOn) {
        Scene scene = new Scene(D, ProgramMaker.listed().closeAfter(20)).refundsCloseAfter(20);
        scene.cancel("A1", postedOn, 5_000);
        return scene.outcome().totals().of(Total.UNLINKED_CANCELS);
    }

    @Test
    void reportsNothingThatIsClosed() {
        Scene scene = new Scene(D, ProgramMaker.listed().closeAfter(20));
        scene.expect("EVENT", "E1", "2025-11-04", 4_000);
        scene.credit("EVENT", "", "2025-11-04", 100);
        scene.expect("EVENT", "E2", "2025-11-05", 5_000);
        scene.credit("EVENT", "", "2025-11-05", 200);

        assertThat(scene.outcome().discrepancies())
                .extracting(Discrepancy::reference)
                .containsExactly("E2", "L3");
        assertThat(scene.outcome().totals().of(Total.EXPECTED)).isEqualTo(new Tally(1, 5_000));
        assertThat(scene.outcome().totals().of(Total.CREDITS)).isEqualTo(new Tally(1, 200));
    }

    @Test
    void reportsNoRefundThatIsClosedNorItsMoney() {
        Scene scene = new Scene(D).refundsCloseAfter(5);
        scene.refund("R1", "A1", "2025-11-10", RefundStatus.APPROVED, "2025-11-14", 30_000);
        scene.credit("REFUND", "R9", "2025-11-19", 900);
        assertThat(scene.outcome().discrepancies()).isEmpty();
        assertThat(scene.outcome().totals().totals()).isEmpty();

        Scene later = new Scene(D).refundsCloseAfter(6);
        later.refund("R1", "A1", "2025-11-10", RefundStatus.APPROVED, "2025-11-14", 30_000);
        later.credit("REFUND", "R9", "2025-11-19", 900);
        assertThat(later.outcome().discrepancies())
                .extracting(Discrepancy::type)
                .containsExactly(DiscrepancyType.MISSING, DiscrepancyType.UNEXPECTED);
    }

    @Test
    void countsARefundThatIsNotDueYet() {
        Scene scene = new Scene(D);
        scene.refund("R1", "A1", "2025-11-10", RefundStatus.APPROVED, "2025-11-20", 30_000);
        scene.refund("R2", "A2", "2025-11-10", RefundStatus.APPROVED, "2025-11-20", 20_000);
        scene.cancel("A2", "2025-11-21", 20_000);

        assertThat(scene.outcome().discrepancies()).isEmpty();
        assertThat(scene.outcome().totals().of(Total.NOT_YET_DUE)).isEqualTo(new Tally(1, 30_000));
    }

    @Test
    void letsOfTwoAlikeTheOneWhosePayoutFailedOrWasReversedGoWithout() {
        assertThat(missingOfTwoAlike(PayoutStatus.FAILED)).isEqualTo("E1");
        assertThat(missingOfTwoAlike(PayoutStatus.REVERSED)).isEqualTo("E1");
        assertThat(missingOfTwoAlike(PayoutStatus.PAID)).isEqualTo("E2");
        assertThat(missingOfTwoAlike(PayoutStatus.SCHEDULED)).isEqualTo("E2");
    }

    private static String missingOfTwoAlike(PayoutStatus ofTheFirst) {
        Scene scene = new Scene(D, ProgramMaker.listed());
        scene.expect("EVENT", "E1", "2025-11-14", 4_000);
        scene.expect("EVENT", "E2", "2025-11-14", 4_000);
        scene.payout("EVENT", null, "E1", ofTheFirst, "", "2025-11-14", 4_000);
        scene.credit("EVENT", "", "2025-11-14", 4_000);
        return scene.discrepancy().reference();
    }

    @Test
    void countsTheSumsThatItDidNotTry() {
        Scene program = new Scene(D, ProgramMaker.listed());
        program.expect("EVENT", "E1", "2025-11-14", 1_000_000);
        Scene refund = new Scene(D);
        refund.refund("R1", "A1", "2025-11-10", RefundStatus.APPROVED, "2025-11-10", 1_000_000);
        for (int part = 1; part <= 41; part++) {
            program.credit("EVENT", "", "2025-11-14", part);
            refund.cancel("A1", "2025-11-14", part);
        }

        assertThat(program.outcome().totals().of(Total.SUMS_SKIPPED)).isEqualTo(new Tally(1, 0));
        assertThat(refund.outcome().totals().of(Total.SUMS_SKIPPED)).isEqualTo(new Tally(1, 0));
    }

    @Test
    void takesMoneyForAProgramNeverForARefund() {
        Scene scene = new Scene(D, ProgramMaker.listed());
        scene.refund("R1", "A1", "2025-11-10", RefundStatus.APPROVED, "2025-11-10", 4_000);
        scene.credit("EVENT", "R1", "2025-11-14", 4_000);

        assertThat(scene.outcome().discrepancies())
                .extracting(Discrepancy::programId, Discrepancy::type)
                .containsExactly(tuple("REFUND", DiscrepancyType.MISSING), tuple("EVENT", DiscrepancyType.UNEXPECTED));
    }

    @Test
    void takesMoneyForARefundFromTheDayOfTheRequestOn() {
        Scene sameDay = new Scene(D);
        sameDay.refund("R1", "A1", "2025-11-10", RefundStatus.APPROVED, "2025-11-10", 4_000);
        sameDay.credit("", "R1", "2025-11-10", 4_000);
        Scene before = new Scene(D);
        before.refund("R1", "A1", "2025-11-10", RefundStatus.APPROVED, "2025-11-10", 4_000);
        before.credit("", "R1", "2025-11-09", 4_000);

        assertThat(sameDay.outcome().discrepancies()).isEmpty();
        assertThat(before.outcome().discrepancies())
                .extracting(Discrepancy::type)
                .containsExactly(DiscrepancyType.MISSING, DiscrepancyType.UNEXPECTED);
    }

    @Test
    void takesNoMoneyOfNothingForARefund() {
        Scene scene = new Scene(D);
        scene.credit("REFUND", "R9", "2025-11-14", 0);

        assertThat(scene.outcome().discrepancies()).isEmpty();
        assertThat(scene.outcome().totals().totals()).isEmpty();
    }

    @Test
    void callsMoneyForNothingDueNoDuplicateHoweverAlikeItIsWithinTheTolerance() {
        Scene scene = new Scene(D, ProgramMaker.listed().tolerance(100));
        scene.expect("EVENT", "E1", "2025-11-14", 0);
        scene.credit("EVENT", "E1", "2025-11-14", 60);
        scene.credit("EVENT", "E1", "2025-11-14", 60);

        assertThat(scene.discrepancy().type()).isEqualTo(DiscrepancyType.UNEXPECTED);
    }

    @Test
    void keepsWhatItWasGivenAsItWas() {
        Scene scene = new Scene(D, ProgramMaker.listed());
        scene.expect("EVENT", "E1", "2025-11-14", 4_000);
        MemberLedger ledger = scene.ledger();
        scene.expect("EVENT", "E2", "2025-11-14", 4_000);

        assertThat(ledger.expected()).hasSize(1);
        assertThat(scene.outcome().memberId()).isEqualTo("M1");
    }
}
