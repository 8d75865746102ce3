package dev.daejo.reconciliation.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.reconciliation.ProgramMaker;
import dev.daejo.reconciliation.Scene;
import dev.daejo.reconciliation.discrepancy.Cause;
import dev.daejo.reconciliation.program.Program;
import dev.daejo.reconciliation.statement.PayoutStatus;
import dev.daejo.reconciliation.statement.RefundStatus;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class ExplainerTest {

    private static final String D = "2025-11-25";

    @Test
    void showsTheMoneyForAProgramThatNobodyKnowsInTheOrderOfItsReceipt() {
        Scene scene = new Scene(D);
        scene.credit("NOWHERE", "X2", "2025-11-15", 4_000);
        scene.credit("NOWHERE", "X1", "2025-11-14", 4_000);
        scene.credit("ELSEWHERE", "X1", "2025-11-14", 4_000);

        Explanation explanation = scene.explain("NOWHERE", YearMonth.of(2025, 10));

        assertThat(explanation.leftOver())
                .extracting(left -> left.leftOver().credit().reference())
                .containsExactly("X1", "X2");
        assertThat(explanation.leftOver()).allSatisfy(left -> {
            assertThat(left.cause()).isEqualTo(Cause.UNKNOWN_PROGRAM);
            assertThat(left.reported()).isTrue();
            assertThat(left.refused()).isEmpty();
            assertThat(left.leftOver().ambiguous()).isFalse();
        });
        assertThat(explanation.program()).isNull();
        assertThat(explanation.programId()).isEqualTo("NOWHERE");
        assertThat(explanation.businessDate()).isEqualTo(LocalDate.parse(D));
        assertThat(explanation.period()).isEqualTo(YearMonth.of(2025, 10));
    }

    @Test
    void isEmptyOnlyWhereMemberAndProgramHaveNothingToDoWithOneAnother() {
        assertThat(scene().explain("NOWHERE").isEmpty()).isTrue();
        assertThat(scene().explain(Program.REFUND).isEmpty()).isTrue();
        assertThat(scene().explain("EVENT").isEmpty()).isTrue();

        Scene enrolled = scene();
        enrolled.enrol("EVENT", "2025-10-01", null);
        assertThat(enrolled.explain("EVENT").isEmpty()).isFalse();

        Scene promised = scene();
        promised.expect("EVENT", "E1", "2025-11-14", 100);
        assertThat(promised.explain("EVENT").isEmpty()).isFalse();

        Scene answered = scene();
        answered.refund("R1", "A1", "2025-11-24", RefundStatus.REQUESTED, "2025-11-24", 100);
        assertThat(answered.explain(Program.REFUND).isEmpty()).isFalse();

        Scene received = scene();
        received.credit("EVENT", "", "2025-11-14", 100);
        assertThat(received.explain("EVENT").isEmpty()).isFalse();

        Scene told = scene();
        told.payout("EVENT", null, PayoutStatus.FAILED, "", "2025-11-14", 100);
        assertThat(told.explain("EVENT").isEmpty()).isFalse();
    }

    private static Scene scene() {
        return new Scene(D, ProgramMaker.listed());
    }
}
