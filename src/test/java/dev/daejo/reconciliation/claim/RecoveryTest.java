package dev.daejo.reconciliation.claim;

import static dev.daejo.reconciliation.claim.CaseInDispute.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.reconciliation.discrepancy.DiscrepancyType;
import dev.daejo.reconciliation.program.Program;
import dev.daejo.reconciliation.statement.ClaimResult.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Money that was claimed and came late is shown once more, as recovered. */
class RecoveryTest {

    @Test
    void showsWhatWasClaimedAndCameLate() {
        assertThat(late().told(5, Status.SUBMITTED).recovered(20)).hasValueSatisfying(claim -> {
            assertThat(claim.status()).isEqualTo(ClaimStatus.RECOVERED);
            assertThat(claim.direction()).isEqualTo(Direction.CLAIM);
            assertThat(claim.step()).isEqualTo(ClaimStep.DOCUMENTS);
            assertThat(claim.amount()).isEqualTo(10_000);
            assertThat(claim.lateInterest()).isZero();
            assertThat(claim.remedy()).isEqualTo(Remedy.PAY);
            assertThat(claim.expiresOn()).isEqualTo(CaseInDispute.DUE.plusDays(20));
            assertThat(claim.life().respondBy()).isNull();
            assertThat(claim.recovery()).isEqualTo(new Recovery(10_000, day(12), 7));
        });
    }

    @Test
    void showsTheStepItHadWhenTheMoneyCame() {
        assertThat(late().told(11, Status.SUBMITTED).recovered(20))
                .map(Claim::step)
                .contains(ClaimStep.CONTACT);
        assertThat(late().ambiguous().told(11, Status.SUBMITTED).recovered(20))
                .map(Claim::step)
                .contains(ClaimStep.CONFIRM);
    }

    @Test
    void countsFromTheFirstTimeItWasSubmitted() {
        CaseInDispute again =
                late().told(4, Status.SUBMITTED).told(5, Status.REFUSED).told(6, Status.SUBMITTED);

        assertThat(again.recovered(20)).map(Claim::recovery).contains(new Recovery(10_000, day(12), 8));
    }

    @Test
    void recoversNothingThatNobodyHadSubmittedBeforeTheMoneyCame() {
        assertThat(late().recovered(20)).isEmpty();
        assertThat(late().told(5, Status.REFUSED).recovered(20)).isEmpty();
        assertThat(late().told(13, Status.SUBMITTED).recovered(20)).isEmpty();
        assertThat(late().told(12, Status.SUBMITTED).recovered(20)).isPresent();
    }

    @Test
    void recoversNothingThatWasWithdrawnBefore() {
        CaseInDispute before = late().told(5, Status.SUBMITTED).told(6, Status.WITHDRAWN);
        CaseInDispute sameDay = late().told(5, Status.SUBMITTED).told(12, Status.WITHDRAWN);
        CaseInDispute after = late().told(5, Status.SUBMITTED).told(13, Status.WITHDRAWN);

        assertThat(before.recovered(20)).isEmpty();
        assertThat(sameDay.recovered(20)).isEmpty();
        assertThat(after.recovered(20)).isPresent();
    }

    @ParameterizedTest
    @EnumSource(names = {"DUPLICATE", "OVER", "CLAWBACK"})
    void recoversWhatCameLateInExcessOnTheDayOnWhichNothingWasLackingAnyMore(DiscrepancyType type) {
        CaseInDispute inParts = new CaseInDispute("EVENT", type, 10_000)
                .received(10, 4_000)
                .received(14, 6_000)
                .received(16, 5_000)
                .told(5, Status.SUBMITTED);

        assertThat(inParts.recovered(20)).map(Claim::recovery).contains(new Recovery(15_000, day(14), 9));
        assertThat(inParts.recovered(20)).map(Claim::amount).contains(10_000L);
    }

    @Test
    void recoversNothingThatCameInTimeAndThenInExcess() {
        CaseInDispute inTime = new CaseInDispute("EVENT", DiscrepancyType.OVER, 10_000)
                .received(3, 10_000)
                .received(16, 5_000)
                .told(1, Status.SUBMITTED);

        assertThat(inTime.recovered(20)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"LATE", "DUPLICATE", "OVER", "CLAWBACK"})
    void recoversNothingThatIsStillLackingOrWasNeverDue(DiscrepancyType type) {
        CaseInDispute lacking =
                new CaseInDispute("EVENT", type, 10_000).received(12, 4_000).told(5, Status.SUBMITTED);

        assertThat(lacking.recovered(20)).isEmpty();
    }

    @Test
    void showsTheInterestThatALateRefundEarnedByWhatCame() {
        CaseInDispute refund = new CaseInDispute(Program.REFUND, DiscrepancyType.LATE, 100_000)
                .received(13, 100_000)
                .told(5, Status.SUBMITTED);

        assertThat(refund.recovered(20)).map(Claim::lateInterest).contains(410L);
    }

    @Test
    void letsMoneyInExcessEarnNothingNorWhatIsNoMoney() {
        CaseInDispute refund = new CaseInDispute(Program.REFUND, DiscrepancyType.OVER, 100_000)
                .explained(10, 100_000)
                .received(5, 60_000)
                .received(13, 60_000)
                .told(4, Status.SUBMITTED);

        assertThat(refund.recovered(20)).map(Claim::lateInterest).contains((60_000L * 2 + 40_000 * 10) * 15 / 36_500);
        assertThat(refund.recovered(20)).map(Claim::recovery).contains(new Recovery(120_000, day(13), 9));
    }

    @Test
    void asksTheInterestOfALateRefundAnewFromTheDayTheMoneyCame() {
        CaseInDispute refund = new CaseInDispute(Program.REFUND, DiscrepancyType.LATE, 100_000)
                .received(13, 100_000)
                .told(5, Status.SUBMITTED);

        assertThat(refund.claim(14)).hasValueSatisfying(claim -> {
            assertThat(claim.status()).isEqualTo(ClaimStatus.OPEN);
            assertThat(claim.step()).isEqualTo(ClaimStep.CONTACT);
            assertThat(claim.amount()).isEqualTo(410);
            assertThat(claim.remedy()).isEqualTo(Remedy.PAY_INTEREST);
            assertThat(claim.recovery()).isEqualTo(new Recovery(100_000, day(13), 8));
            assertThat(claim.events()).isEmpty();
        });
        assertThat(refund.told(14, Status.SUBMITTED).claim(14))
                .map(Claim::status)
                .contains(ClaimStatus.SUBMITTED);
    }

    @Test
    void asksNoInterestOfALateRefundWhoseClaimWasWithdrawn() {
        CaseInDispute refund = new CaseInDispute(Program.REFUND, DiscrepancyType.LATE, 100_000)
                .received(13, 100_000)
                .told(5, Status.SUBMITTED)
                .told(6, Status.WITHDRAWN);

        assertThat(refund.claim(14)).map(Claim::status).contains(ClaimStatus.WITHDRAWN);
    }

    @Test
    void showsNoRecoveryWithWhatIsToBeGivenBack() {
        CaseInDispute over = new CaseInDispute("EVENT", DiscrepancyType.OVER, 10_000)
                .received(14, 15_000)
                .told(5, Status.SUBMITTED);

        assertThat(over.claim(20)).hasValueSatisfying(claim -> {
            assertThat(claim.direction()).isEqualTo(Direction.RECOVER);
            assertThat(claim.recovery()).isNull();
        });
    }

    @Test
    void remembersWhatHappenedUntilTheMoneyCame() {
        CaseInDispute claimed =
                late().told(4, Status.SUBMITTED).told(5, Status.REFUSED).told(13, Status.SUBMITTED);

        assertThat(claimed.recovered(20)).map(Claim::events).hasValueSatisfying(events -> assertThat(events)
                .extracting(ClaimEvent::kind)
                .containsExactly(ClaimEvent.Kind.SUBMITTED, ClaimEvent.Kind.REFUSED));
    }

    private static CaseInDispute late() {
        return new CaseInDispute("EVENT", DiscrepancyType.LATE, 10_000).received(12, 10_000);
    }
}
