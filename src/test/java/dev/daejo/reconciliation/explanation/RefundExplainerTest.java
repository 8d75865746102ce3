package dev.daejo.reconciliation.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.reconciliation.RefundAnswer;
import dev.daejo.reconciliation.Scene;
import dev.daejo.reconciliation.discrepancy.Cause;
import dev.daejo.reconciliation.discrepancy.DiscrepancyType;
import dev.daejo.reconciliation.discrepancy.Why;
import dev.daejo.reconciliation.program.CodeClass;
import dev.daejo.reconciliation.program.Program;
import dev.daejo.reconciliation.statement.RefundStatus;
import dev.daejo.reconciliation.statement.Source;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What a night says of refunds can be followed from the request to the row of the table of types. */
class RefundExplainerTest {

    private static final String D = "2025-11-25";

    @Test
    void showsThePurchasesOfTheApprovalNumberAndTheBusinessDaysToTheDueDay() {
        Scene scene = new Scene(D);
        scene.buy("A1", "2025-11-01", 30_000);
        scene.buy("A2", "2025-11-01", 30_000);
        scene.refund("R1", "A1", "2025-11-05", RefundStatus.APPROVED, "2025-11-06", 30_000);

        PromiseExplanation promise = only(scene);

        assertThat(promise.lines()).singleElement().satisfies(note -> {
            assertThat(note.line().lineId()).isEqualTo("L2");
            assertThat(note.counted()).isTrue();
            assertThat(note.why()).isEqualTo(Why.EXPLAINS);
            assertThat(note.takenOff()).isZero();
        });
        assertThat(promise.due().countedFrom()).isEqualTo(LocalDate.of(2025, 11, 6));
        assertThat(promise.due().on()).isEqualTo(LocalDate.of(2025, 11, 11));
        assertThat(promise.due().counted()).hasSize(5);
        assertThat(promise.due().asked()).isEmpty();
        assertThat(promise.working()).isNull();
        assertThat(promise.decidingLines()).isEmpty();
        assertThat(promise.judged().type()).isEqualTo(DiscrepancyType.MISSING);
    }

    @Test
    void showsTheCancelThatCameAndThatItCameLate() {
        Scene scene = new Scene(D);
        scene.refund("R1", "A1", "2025-11-05", RefundStatus.APPROVED, "2025-11-06", 30_000);
        scene.cancel("A1", "2025-11-12", 30_000);

        PromiseExplanation promise = only(scene);

        assertThat(promise.credits()).singleElement().satisfies(arrived -> {
            assertThat(arrived.placement().credit().id()).isEqualTo("L2");
            assertThat(arrived.expectedThen()).isEqualTo(30_000);
        });
        assertThat(promise.judged().type()).isEqualTo(DiscrepancyType.LATE);
        assertThat(promise.judged().cameLate()).isTrue();
        assertThat(promise.refused()).isNotNull();
    }

    @Test
    void asksTheStatementsOfTheCounterpartyForHolesAndItsSystemForIncidents() {
        Scene scene = new Scene(D).statementsOf("2025-11-01", "2025-11-10").statementsOf("2025-11-12", "2025-11-24");
        scene.refund("R1", "A1", "2025-11-05", RefundStatus.APPROVED, "2025-11-06", 30_000);
        scene.outage("2025-11-06", "2025-11-06");

        Judged judged = only(scene).judged();

        assertThat(judged.hole())
                .contains(new Judged.MissingDay(
                        new Source(Source.Kind.STATEMENT, Scene.HANA), LocalDate.of(2025, 11, 11)));
        assertThat(judged.incident()).isPresent();
        assertThat(judged.type()).isEqualTo(DiscrepancyType.AWAITING_SOURCE);
    }

    @Test
    void tellsClosedFromLongClosed() {
        Scene scene = new Scene(D).refundsCloseAfter(5);
        scene.refund("R1", "A1", "2025-09-01", RefundStatus.APPROVED, "2025-09-29", 30_000);
        scene.refund("R2", "A2", "2025-09-01", RefundStatus.APPROVED, "2025-09-30", 30_000);
        scene.refund("R3", "A3", "2025-09-01", RefundStatus.APPROVED, "2025-11-17", 30_000);

        assertThat(scene.explain(Program.REFUND).promises())
                .extracting(each -> each.judged().fate())
                .containsExactly(Fate.LONG_CLOSED, Fate.CLOSED, Fate.DISPUTED);
    }

    @Test
    void showsHowARequestThatIsNotApprovedStands() {
        Scene scene = new Scene(D);
        scene.buy("A1", "2025-11-01", 30_000);
        scene.refund("R1", "A1", "2025-11-05", RefundStatus.FAILED, "", "B101", "2025-11-06", 30_000);

        Explanation explanation = scene.explain(Program.REFUND);

        assertThat(explanation.promises()).isEmpty();
        assertThat(explanation.answers()).singleElement().satisfies(answer -> {
            assertThat(answer.lastAnswerDay()).isEqualTo(LocalDate.of(2025, 11, 11));
            assertThat(answer.codeClass()).isEqualTo(CodeClass.BUSINESS);
            assertThat(answer.purchase()).isNotNull();
            assertThat(answer.closed()).isFalse();
            assertThat(answer.moneyHasCome()).isFalse();
            assertThat(answer.discrepancy()).map(row -> row.type()).contains(DiscrepancyType.REJECTED);
        });
    }

    @Test
    void saysThatTheMoneyOfARefusedRequestHasComeAllTheSame() {
        Scene byCancel = new Scene(D);
        byCancel.refund("R1", "A1", "2025-11-05", RefundStatus.REJECTED, "2025-11-06", 30_000);
        byCancel.cancel("A1", "2025-11-05", 30_000);
        Scene byCredit = new Scene(D);
        byCredit.refund("R1", "A1", "2025-11-05", RefundStatus.REJECTED, "2025-11-06", 30_000);
        byCredit.credit("", "R1", "2025-11-05", 30_000);

        assertThat(byCancel.explain(Program.REFUND).answers())
                .extracting(RefundAnswer::moneyHasCome)
                .containsExactly(true);
        assertThat(byCredit.explain(Program.REFUND).answers())
                .extracting(RefundAnswer::moneyHasCome)
                .containsExactly(true);
        assertThat(byCredit.explain(Program.REFUND).answers().get(0).discrepancy())
                .isEmpty();
    }

    @Test
    void takesNeitherEarlierMoneyNorAnotherAmountForTheAnswer() {
        Scene scene = new Scene(D);
        scene.refund("R1", "A1", "2025-11-05", RefundStatus.REJECTED, "2025-11-06", 30_000);
        scene.cancel("A1", "2025-11-04", 30_000);
        scene.cancel("A1", "2025-11-06", 29_999);
        scene.credit("", "R1", "2025-11-04", 30_000);
        scene.credit("REFUND", "R1", "2025-11-06", 29_999);
        scene.credit("", "R2", "2025-11-06", 30_000);
        scene.credit("CASH", "R1", "2025-11-06", 30_000);
        scene.credit("", "R1", "2025-11-06", 30_000, "USD");

        assertThat(scene.explain(Program.REFUND).answers())
                .extracting(RefundAnswer::moneyHasCome)
                .containsExactly(false);
    }

    @Test
    void reportsOfWhatIsLeftOverTheCreditsAndNotTheCancels() {
        Scene scene = new Scene(D);
        scene.refund("R1", "A1", "2025-11-05", RefundStatus.APPROVED, "2025-11-06", 30_000);
        scene.cancel("A1", "2025-11-07", 1_000);
        scene.credit("REFUND", "R1", "2025-11-07", 30_000);
        scene.credit("REFUND", "R9", "2025-11-07", 2_000);

        assertThat(scene.explain(Program.REFUND).leftOver())
                .extracting(left -> left.leftOver().credit().id() + " " + left.cause() + " " + left.reported() + " "
                        + left.refused().size())
                .containsExactly("L2 " + Cause.NOTHING_DUE + " false 1", "L4 " + Cause.NOTHING_DUE + " true 0");
    }

    @Test
    void tellsMoneyThatNamesARequestLongClosed() {
        Scene scene = new Scene(D).refundsCloseAfter(5);
        scene.refund("R1", "A1", "2025-09-01", RefundStatus.APPROVED, "2025-09-29", 30_000);
        scene.credit("REFUND", "R1", "2025-11-19", 2_000);
        scene.credit("REFUND", "R1", "2025-11-20", 2_000);

        assertThat(scene.explain(Program.REFUND).leftOver())
                .extracting(LeftOverExplanation::reported)
                .containsExactly(false, true);
    }

    @Test
    void showsNoCancelOfNothing() {
        Scene scene = new Scene(D);
        scene.refund("R1", "A1", "2025-11-05", RefundStatus.APPROVED, "2025-11-06", 30_000);
        scene.cancel("A1", "2025-11-07", 0);

        assertThat(scene.explain(Program.REFUND).leftOver()).isEmpty();
        assertThat(scene.explain(Program.REFUND).answers()).isEmpty();
    }

    @Test
    void tellsMoneyOfNoRequestThatIsClosed() {
        Scene scene = new Scene(D).refundsCloseAfter(5);
        scene.credit("REFUND", "R9", "2025-11-19", 2_000);
        scene.credit("REFUND", "R9", "2025-11-20", 2_000);

        assertThat(scene.explain(Program.REFUND).leftOver())
                .extracting(LeftOverExplanation::reported)
                .containsExactly(false, true);
    }

    @Test
    void showsCancelsOfNoPurchaseOnlyToWhoAskedForARefund() {
        Scene without = new Scene(D);
        without.cancel("A9", "2025-11-07", 1_000);
        Scene with = new Scene(D);
        with.cancel("A9", "2025-11-07", 1_000);
        with.refund("R1", "A1", "2025-11-05", RefundStatus.APPROVED, "2025-11-06", 30_000);

        assertThat(without.explain(Program.REFUND).otherLines()).isEmpty();
        assertThat(with.explain(Program.REFUND).otherLines())
                .extracting(LineNote::why)
                .containsExactly(Why.NO_PURCHASE);
    }

    @Test
    void ordersPromisesByApprovalNumberAndThenByDueDay() {
        Scene scene = new Scene(D);
        scene.refund("R1", "A2", "2025-11-05", RefundStatus.APPROVED, "2025-11-06", 30_000);
        scene.refund("R2", "A1", "2025-11-05", RefundStatus.APPROVED, "2025-11-12", 30_000);
        scene.refund("R3", "A1", "2025-11-05", RefundStatus.APPROVED, "2025-11-11", 30_000);

        assertThat(scene.explain(Program.REFUND).promises())
                .extracting(each -> each.obligation().reference())
                .containsExactly("R3", "R2", "R1");
    }

    @Test
    void namesTheSumsByWhichNothingWasPaired() {
        Scene scene = new Scene(D);
        scene.refund("R1", "A1", "2025-11-05", RefundStatus.APPROVED, "2025-11-06", 7_000);
        scene.cancel("A1", "2025-11-07", 3_000);
        scene.cancel("A1", "2025-11-07", 4_000);
        scene.cancel("A1", "2025-11-07", 2_000);
        scene.cancel("A1", "2025-11-07", 5_000);

        assertThat(scene.explain(Program.REFUND).unclearSums()).hasSize(1);
    }

    private static PromiseExplanation only(Scene scene) {
        Explanation explanation = scene.explain(Program.REFUND);
        assertThat(explanation.programId()).isEqualTo(Program.REFUND);
        assertThat(explanation.memberId()).isEqualTo("M1");
        assertThat(explanation.promises()).hasSize(1);
        return explanation.promises().get(0);
    }
}
