package dev.daejo.reconciliation.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.reconciliation.discrepancy.DiscrepancyType;
import dev.daejo.reconciliation.program.Program;
import dev.daejo.reconciliation.statement.ClaimResult.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a claim wants done. */
class RemedyTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "MISSING, PAY",
        "SYSTEM_ERROR, PAY",
        "SHORT, PAY_DIFFERENCE",
        "NOT_CREDITED, CREDIT",
        "OUTAGE, APPLY_AGAIN",
        "UNKNOWN_RESULT, LOOK_UP",
        "UNANSWERED, ANSWER",
        "REJECTED, GIVE_GROUNDS",
        "WRONGLY_REJECTED, TAKE_BACK_REJECTION",
        "CLAWBACK, RETURN_EXCESS",
        "DUPLICATE, RETURN_EXCESS",
        "UNEXPECTED, RETURN_EXCESS",
        "OVER, RETURN_EXCESS"
    })
    void followsFromTheType(DiscrepancyType type, Remedy remedy) {
        CaseInDispute dispute = new CaseInDispute("EVENT", type, 10_000).received(20, 14_000);

        assertThat(dispute.claim(25)).map(Claim::remedy).contains(remedy);
    }

    @Test
    void isToLookFirstWhereTheExcessOfALateRefundMayBeItsInterest() {
        assertThat(refund(100_410).claim(20)).map(Claim::remedy).contains(Remedy.CHECK_INTEREST);
        assertThat(refund(100_411).claim(20)).map(Claim::remedy).contains(Remedy.RETURN_EXCESS);
    }

    /** Ten days late: 410 won of 100,000. */
    private static CaseInDispute refund(long amount) {
        return new CaseInDispute(Program.REFUND, DiscrepancyType.OVER, 100_000).received(13, amount);
    }

    @Test
    void isAskedNoMoreWhenTheTermIsOverUnlessSomebodySaidYes() {
        CaseInDispute missing = new CaseInDispute("EVENT", DiscrepancyType.MISSING, 10_000);

        assertThat(missing.claim(23)).map(Claim::status).contains(ClaimStatus.OPEN);
        assertThat(missing.claim(24)).map(Claim::status).contains(ClaimStatus.EXPIRED);
        assertThat(missing.told(20, Status.REFUSED).claim(24))
                .map(Claim::status)
                .contains(ClaimStatus.EXPIRED);
        assertThat(missing.told(21, Status.SUBMITTED).claim(24))
                .map(Claim::status)
                .contains(ClaimStatus.EXPIRED);
        assertThat(missing.told(22, Status.ACCEPTED).claim(24))
                .map(Claim::status)
                .contains(ClaimStatus.ACCEPTED);
    }

    @Test
    void asksNoInterestOfWhatWasNeverApprovedOrCameInExcess() {
        assertThat(new CaseInDispute(Program.REFUND, DiscrepancyType.UNANSWERED, 100_000).claim(20))
                .map(Claim::lateInterest)
                .contains(0L);
        assertThat(refund(200_000).claim(20)).map(Claim::lateInterest).contains(0L);
        assertThat(new CaseInDispute(Program.REFUND, DiscrepancyType.MISSING, 100_000).claim(13))
                .map(Claim::lateInterest)
                .contains(410L);
    }
}
