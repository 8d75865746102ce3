package dev.daejo.reconciliation.claim;

import static dev.daejo.reconciliation.claim.LegalGround.CARD_CANCEL;
import static dev.daejo.reconciliation.claim.LegalGround.CARD_OBJECTION;
import static dev.daejo.reconciliation.claim.LegalGround.CONSUMER_RELIEF;
import static dev.daejo.reconciliation.claim.LegalGround.ERROR_CORRECTION;
import static dev.daejo.reconciliation.claim.LegalGround.INSTALMENT_DEFENCE;
import static dev.daejo.reconciliation.claim.LegalGround.LATE_INTEREST;
import static dev.daejo.reconciliation.claim.LegalGround.PROGRAM_TERMS;
import static dev.daejo.reconciliation.claim.LegalGround.REFUND_IN_THREE_DAYS;
import static dev.daejo.reconciliation.claim.LegalGround.WITHDRAWAL_IN_SEVEN_DAYS;
import static dev.daejo.reconciliation.program.CounterpartyKind.AGENCY;
import static dev.daejo.reconciliation.program.CounterpartyKind.CARD_ISSUER;
import static dev.daejo.reconciliation.program.CounterpartyKind.MERCHANT;
import static dev.daejo.reconciliation.program.CounterpartyKind.PAY_PROVIDER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.reconciliation.discrepancy.DiscrepancyType;
import dev.daejo.reconciliation.program.CounterpartyKind;
import dev.daejo.reconciliation.program.Program;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which articles a claim names. */
class LegalGroundsTest {

    @Test
    void aPaybackRestsOnItsTermsAndWithABankOnTheCorrectionOfErrors() {
        assertThat(of("EVENT", DiscrepancyType.MISSING, ClaimStep.CONTACT, AGENCY))
                .containsExactly(PROGRAM_TERMS);
        assertThat(of("EVENT", DiscrepancyType.MISSING, ClaimStep.CONTACT, CARD_ISSUER))
                .containsExactly(PROGRAM_TERMS, ERROR_CORRECTION);
        assertThat(of("EVENT", DiscrepancyType.MISSING, ClaimStep.CONTACT, PAY_PROVIDER))
                .containsExactly(PROGRAM_TERMS, ERROR_CORRECTION);
        assertThat(of("EVENT", DiscrepancyType.MISSING, ClaimStep.CONTACT, null))
                .containsExactly(PROGRAM_TERMS);
    }

    @ParameterizedTest
    @EnumSource(names = {"MISSING", "SHORT", "LATE", "OUTAGE", "NOT_CREDITED"})
    void anApprovedRefundEarnsInterestAndIsTakenOffACard(DiscrepancyType type) {
        assertThat(of(Program.REFUND, type, ClaimStep.CONTACT, MERCHANT))
                .containsExactly(REFUND_IN_THREE_DAYS, LATE_INTEREST);
        assertThat(of(Program.REFUND, type, ClaimStep.CONTACT, CARD_ISSUER))
                .containsExactly(REFUND_IN_THREE_DAYS, LATE_INTEREST, CARD_CANCEL);
    }

    @ParameterizedTest
    @EnumSource(names = {"UNANSWERED", "REJECTED", "WRONGLY_REJECTED"})
    void aRequestThatWasNotGrantedRestsOnTheRightToWithdraw(DiscrepancyType type) {
        assertThat(of(Program.REFUND, type, ClaimStep.DOCUMENTS, CARD_ISSUER))
                .containsExactly(WITHDRAWAL_IN_SEVEN_DAYS, REFUND_IN_THREE_DAYS);
    }

    @ParameterizedTest
    @EnumSource(names = {"SYSTEM_ERROR", "UNKNOWN_RESULT"})
    void aRefundThatFailedIsAnErrorToBeCorrectedByABank(DiscrepancyType type) {
        assertThat(of(Program.REFUND, type, ClaimStep.DOCUMENTS, PAY_PROVIDER))
                .containsExactly(REFUND_IN_THREE_DAYS, ERROR_CORRECTION);
        assertThat(of(Program.REFUND, type, ClaimStep.DOCUMENTS, MERCHANT)).containsExactly(REFUND_IN_THREE_DAYS);
    }

    @Test
    void aRefundThatCameLateAndInExcessRestsOnItsTermAlone() {
        assertThat(of(Program.REFUND, DiscrepancyType.OVER, ClaimStep.CONTACT, CARD_ISSUER))
                .containsExactly(REFUND_IN_THREE_DAYS);
    }

    @Test
    void reliefIsAskedForAtTheLastStep() {
        assertThat(of("EVENT", DiscrepancyType.MISSING, ClaimStep.ESCALATE, CARD_ISSUER))
                .containsExactly(PROGRAM_TERMS, ERROR_CORRECTION, CONSUMER_RELIEF);
        assertThat(of("EVENT", DiscrepancyType.MISSING, ClaimStep.MONITOR, CARD_ISSUER))
                .doesNotContain(CONSUMER_RELIEF);
    }

    @Test
    void theDefencesOfACardAreForRefundsOfACardAndTheOneOfInstalmentsFrom200000WonOn() {
        assertThat(grounds(Program.REFUND, DiscrepancyType.MISSING, 199_999, ClaimStep.ESCALATE, CARD_ISSUER))
                .contains(CARD_OBJECTION, CONSUMER_RELIEF)
                .doesNotContain(INSTALMENT_DEFENCE);
        assertThat(grounds(Program.REFUND, DiscrepancyType.MISSING, 200_000, ClaimStep.ESCALATE, CARD_ISSUER))
                .contains(CARD_OBJECTION, INSTALMENT_DEFENCE);
        assertThat(grounds(Program.REFUND, DiscrepancyType.MISSING, 200_000, ClaimStep.ESCALATE, MERCHANT))
                .doesNotContain(CARD_OBJECTION, INSTALMENT_DEFENCE);
        assertThat(grounds("EVENT", DiscrepancyType.MISSING, 200_000, ClaimStep.ESCALATE, CARD_ISSUER))
                .doesNotContain(CARD_OBJECTION, INSTALMENT_DEFENCE);
    }

    @Test
    void whatIsToBeGivenBackOfAPaybackRestsOnItsTermsAndOfARefundOnNothingKnown() {
        assertThat(toBeGivenBack("EVENT")).containsExactly(PROGRAM_TERMS);
        assertThat(toBeGivenBack(Program.REFUND)).isEmpty();
    }

    private static List<LegalGround> toBeGivenBack(String program) {
        return LegalGrounds.of(
                new CaseInDispute(program, DiscrepancyType.OVER, 300_000).discrepancy(),
                Direction.RECOVER,
                ClaimStep.ESCALATE,
                CARD_ISSUER);
    }

    private static List<LegalGround> of(
            String program, DiscrepancyType type, ClaimStep step, @Nullable CounterpartyKind kind) {
        return grounds(program, type, 10_000, step, kind);
    }

    private static List<LegalGround> grounds(
            String program, DiscrepancyType type, long expected, ClaimStep step, @Nullable CounterpartyKind kind) {
        return LegalGrounds.of(new CaseInDispute(program, type, expected).discrepancy(), Direction.CLAIM, step, kind);
    }
}
