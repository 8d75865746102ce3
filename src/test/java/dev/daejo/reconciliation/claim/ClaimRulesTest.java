package dev.daejo.reconciliation.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.reconciliation.discrepancy.Discrepancy;
import dev.daejo.reconciliation.discrepancy.DiscrepancyType;
import dev.daejo.reconciliation.discrepancy.Evidence;
import dev.daejo.reconciliation.discrepancy.EvidenceKind;
import dev.daejo.reconciliation.discrepancy.Why;
import dev.daejo.reconciliation.program.BusinessCalendar;
import dev.daejo.reconciliation.program.CounterpartyKind;
import dev.daejo.reconciliation.program.Program;
import dev.daejo.reconciliation.statement.RowOrigin;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimRulesTest {

    private static final LocalDate DUE = LocalDate.of(2025, 10, 14);
    private static final LocalDate D = DUE.plusDays(10);

    @Test
    void countsTheInterestOfTheLawByTheDay() {
        assertThat(LateInterest.of(100_000, 10)).isEqualTo(410);
        assertThat(LateInterest.of(100_000, 365)).isEqualTo(15_000);
        assertThat(LateInterest.of(100_000, 0)).isZero();
        assertThat(LateInterest.of(100_000, -1)).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "MISSING, CLAIM, CONTACT",
        "NOT_CREDITED, CLAIM, CONTACT",
        "SYSTEM_ERROR, CLAIM, DOCUMENTS",
        "WRONGLY_REJECTED, CLAIM, DOCUMENTS",
        "SHORT, CLAIM, CONTACT",
        "UNANSWERED, CLAIM, CONTACT",
        "OUTAGE, CLAIM, CONFIRM",
        "UNKNOWN_RESULT, CLAIM, CONFIRM",
        "REJECTED, CLAIM, DOCUMENTS",
        "CLAWBACK, RECOVER, CONTACT",
        "DUPLICATE, RECOVER, CONFIRM",
        "OVER, RECOVER, CONFIRM",
        "UNEXPECTED, RECOVER, CONFIRM"
    })
    void beginsEachTypeInItsDirectionAtItsStep(DiscrepancyType type, Direction direction, ClaimStep step) {
        assertThat(claim(discrepancy("EVENT", type, 10_000, 4_000, false))).hasValueSatisfying(claim -> {
            assertThat(claim.direction()).isEqualTo(direction);
            assertThat(claim.step()).isEqualTo(step);
            assertThat(claim.amount()).isEqualTo(6_000);
            assertThat(claim.lateInterest()).isZero();
            assertThat(claim.status()).isEqualTo(ClaimStatus.OPEN);
        });
    }

    @Test
    void claimsNothingThatIsNotProven() {
        Stream.of(DiscrepancyType.AWAITING_SOURCE, DiscrepancyType.FAILED_TO_RECONCILE)
                .forEach(type -> assertThat(claim(discrepancy("EVENT", type, 10_000, 0, false)))
                        .isEmpty());
    }

    @Test
    void letsAPersonLookFirstWhereACaseIsAmbiguous() {
        assertThat(claim(discrepancy("EVENT", DiscrepancyType.MISSING, 10_000, 0, true)))
                .map(Claim::step)
                .contains(ClaimStep.CONFIRM);
    }

    @Test
    void claimsOfALatePaybackNothingAndOfALateRefundItsInterest() {
        assertThat(claim(discrepancy("EVENT", DiscrepancyType.LATE, 100_000, 100_000, false, received(100_000, D))))
                .isEmpty();
        assertThat(claim(discrepancy(
                        Program.REFUND, DiscrepancyType.LATE, 100_000, 100_000, false, received(100_000, D))))
                .hasValueSatisfying(claim -> {
                    assertThat(claim.direction()).isEqualTo(Direction.CLAIM);
                    assertThat(claim.step()).isEqualTo(ClaimStep.CONTACT);
                    assertThat(claim.amount()).isEqualTo(410);
                    assertThat(claim.lateInterest()).isEqualTo(410);
                });
    }

    @Test
    void letsEachPartOfARefundEarnUntilItCame() {
        Discrepancy inTwoParts = discrepancy(
                Program.REFUND,
                DiscrepancyType.SHORT,
                200_000,
                100_000,
                false,
                received(40_000, DUE),
                received(60_000, DUE.plusDays(5)));

        assertThat(claim(inTwoParts)).hasValueSatisfying(claim -> {
            assertThat(claim.amount()).isEqualTo(100_000);
            assertThat(claim.lateInterest()).isEqualTo((100_000L * 10 + 60_000 * 5) * 15 / 36_500);
        });
    }

    @Test
    void expiresOnTheDayAfterItsTerm() {
        Discrepancy missing = discrepancy("EVENT", DiscrepancyType.MISSING, 10_000, 0, false);

        assertThat(claim(missing, 10)).map(Claim::status).contains(ClaimStatus.OPEN);
        assertThat(claim(missing, 9)).hasValueSatisfying(claim -> {
            assertThat(claim.expiresOn()).isEqualTo(DUE.plusDays(9));
            assertThat(claim.status()).isEqualTo(ClaimStatus.EXPIRED);
        });
        assertThat(claim(missing)).map(Claim::expiresOn).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "MISSING, PAY",
        "SYSTEM_ERROR, PAY",
        "NOT_CREDITED, CREDIT",
        "SHORT, PAY_DIFFERENCE",
        "OUTAGE, APPLY_AGAIN",
        "UNKNOWN_RESULT, LOOK_UP",
        "UNANSWERED, ANSWER",
        "REJECTED, GIVE_GROUNDS",
        "WRONGLY_REJECTED, TAKE_BACK_REJECTION",
        "CLAWBACK, RETURN_EXCESS",
        "DUPLICATE, RETURN_EXCESS",
        "OVER, RETURN_EXCESS",
        "UNEXPECTED, RETURN_EXCESS"
    })
    void wantsWhatMendsTheType(DiscrepancyType type, Remedy remedy) {
        assertThat(claim(discrepancy("EVENT", type, 10_000, 4_000, false)))
                .map(Claim::remedy)
                .contains(remedy);
    }

    @Test
    void looksWhetherTheExcessOfALateRefundIsItsInterest() {
        assertThat(claim(overRefund(100_410))).map(Claim::remedy).contains(Remedy.CHECK_INTEREST);
        assertThat(claim(overRefund(100_411))).map(Claim::remedy).contains(Remedy.RETURN_EXCESS);
    }

    private static Discrepancy overRefund(long received) {
        return discrepancy(
                Program.REFUND, DiscrepancyType.OVER, 100_000, received, false, received(received, DUE.plusDays(10)));
    }

    @Test
    void namesTheGroundsOfTypeAndCounterparty() {
        assertThat(grounds("EVENT", DiscrepancyType.MISSING))
                .containsExactly(LegalGround.PROGRAM_TERMS, LegalGround.ERROR_CORRECTION);
        assertThat(grounds(Program.REFUND, DiscrepancyType.MISSING))
                .containsExactly(LegalGround.REFUND_IN_THREE_DAYS, LegalGround.LATE_INTEREST, LegalGround.CARD_CANCEL);
        assertThat(grounds(Program.REFUND, DiscrepancyType.WRONGLY_REJECTED))
                .containsExactly(LegalGround.WITHDRAWAL_IN_SEVEN_DAYS, LegalGround.REFUND_IN_THREE_DAYS);
        assertThat(grounds(Program.REFUND, DiscrepancyType.SYSTEM_ERROR))
                .containsExactly(LegalGround.REFUND_IN_THREE_DAYS, LegalGround.ERROR_CORRECTION);
        assertThat(grounds("EVENT", DiscrepancyType.OVER)).containsExactly(LegalGround.PROGRAM_TERMS);
        assertThat(grounds(Program.REFUND, DiscrepancyType.OVER)).isEmpty();
    }

    @Test
    void namesMoreGroundsWhenItEscalates() {
        Discrepancy small = discrepancy(Program.REFUND, DiscrepancyType.MISSING, 199_999, 0, false);
        Discrepancy great = discrepancy(Program.REFUND, DiscrepancyType.MISSING, 200_000, 0, false);

        assertThat(escalated(small, CounterpartyKind.CARD_ISSUER))
                .contains(LegalGround.CONSUMER_RELIEF, LegalGround.CARD_OBJECTION)
                .doesNotContain(LegalGround.INSTALMENT_DEFENCE);
        assertThat(escalated(great, CounterpartyKind.CARD_ISSUER)).contains(LegalGround.INSTALMENT_DEFENCE);
        assertThat(escalated(great, CounterpartyKind.MERCHANT))
                .containsExactly(
                        LegalGround.REFUND_IN_THREE_DAYS, LegalGround.LATE_INTEREST, LegalGround.CONSUMER_RELIEF);
    }

    private static List<LegalGround> escalated(Discrepancy discrepancy, CounterpartyKind kind) {
        return LegalGrounds.of(discrepancy, Direction.CLAIM, ClaimStep.ESCALATE, kind);
    }

    private static List<LegalGround> grounds(String program, DiscrepancyType type) {
        return claim(discrepancy(program, type, 10_000, 4_000, false))
                .orElseThrow()
                .grounds();
    }

    private static Optional<Claim> claim(Discrepancy discrepancy) {
        return claim(discrepancy, null);
    }

    private static Optional<Claim> claim(Discrepancy discrepancy, @Nullable Integer withinDays) {
        AnswerTerm twoDays = new AnswerTerm(new BusinessCalendar(Set.of()), 2);
        ClaimTerms terms = new ClaimTerms(D, withinDays, twoDays, CounterpartyKind.CARD_ISSUER);
        return ClaimRules.claim(discrepancy, "K-1", new Occasion(null, "R1"), terms, List.of());
    }

    private static Evidence received(long amount, LocalDate on) {
        return new Evidence(
                new RowOrigin("statement-hana-20251001-20251031.csv", 2),
                EvidenceKind.CANCEL,
                on,
                "L1",
                "1234",
                amount,
                true,
                Why.RECEIVED);
    }

    private static Discrepancy discrepancy(
            String program,
            DiscrepancyType type,
            long expected,
            long received,
            boolean ambiguous,
            Evidence... evidence) {
        return new Discrepancy(
                "C-1",
                type,
                "",
                program,
                "HANA",
                "M1",
                null,
                "R1",
                expected,
                received,
                DUE,
                0,
                "",
                "",
                ambiguous,
                List.of(),
                D,
                List.of(evidence));
    }
}
