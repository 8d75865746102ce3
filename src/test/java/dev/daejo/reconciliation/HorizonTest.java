package dev.daejo.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.reconciliation.statement.RefundRequest;
import dev.daejo.reconciliation.statement.RefundStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is rare in a crowd. With nothing open for long, 20 December asks for lines from 1 October on. */
class HorizonTest {

    private static final String D = "2025-12-20";

    private static Scene scene(String businessDate, ProgramMaker maker) {
        return new Scene(businessDate, maker.closeAfter(0)).refundsCloseAfter(0);
    }

    private static Horizon horizon(Scene scene) {
        return Horizon.on(scene.night().businessDate(), scene.night().terms());
    }

    private static boolean suffices(Scene scene) {
        return horizon(scene).suffices(scene.ledger());
    }

    private static boolean isBeyond(Scene scene, String lastDay) {
        return horizon(scene).isBeyond(Scene.HANA, LocalDate.parse(lastDay), Set.of());
    }

    @Test
    void liesBeforeTheFirstMonthThatStillHasAnObligation() {
        Scene scene = scene(D, ProgramMaker.spendRate());

        assertThat(isBeyond(scene, "2025-09-30")).isTrue();
        assertThat(isBeyond(scene, "2025-10-01")).isFalse();
    }

    @Test
    void isNoneWhereAProgramNeverCloses() {
        assertThat(isBeyond(new Scene(D, ProgramMaker.spendRate()).refundsCloseAfter(0), "2000-01-01"))
                .isFalse();
    }

    @Test
    void looksFurtherForACancelOfAnOldPurchaseSinceAnotherOldOneMayBeItsOwn() {
        Scene old = scene(D, ProgramMaker.spendRate());
        old.buy("A1", "2025-09-10", "2025-10-05", 10_000, "FOOD");
        old.cancel("A1", "2025-12-01", 10_000);
        Scene recent = scene(D, ProgramMaker.spendRate());
        recent.buy("A1", "2025-10-02", "2025-10-05", 10_000, "FOOD");
        recent.cancel("A1", "2025-12-01", 10_000);

        assertThat(suffices(old)).isFalse();
        assertThat(suffices(recent)).isTrue();
    }

    @Test
    void looksFurtherForTheOtherPaymentsOfAMonthThatShareItsCap() {
        ProgramMaker maker = ProgramMaker.perPayment().businessDays(3).periodCap(5_000);
        Scene due = scene(D, maker);
        due.buy("A1", "2025-09-29", "2025-11-10", 10_000, "FOOD");
        Scene closed = scene(D, maker);
        closed.buy("A1", "2025-09-29", "2025-10-05", 10_000, "FOOD");

        assertThat(suffices(due)).isFalse();
        assertThat(suffices(closed)).isTrue();
    }

    @Test
    void holdsAPaymentThatIsDueLongAfterItsPosting() {
        Scene scene = scene("2026-05-15", ProgramMaker.perPayment().businessDays(40));

        assertThat(isBeyond(scene, "2026-03-10")).isFalse();
        assertThat(isBeyond(scene, "2026-01-31")).isTrue();
    }

    @Test
    void leavesOutNoCreditOfAProgramThatNobodyKnows() {
        Scene scene = scene(D, ProgramMaker.spendRate());

        assertThat(isBeyondWithCreditsOf(scene, "CASH")).isTrue();
        assertThat(isBeyondWithCreditsOf(scene, "REFUND")).isTrue();
        assertThat(isBeyondWithCreditsOf(scene, "")).isTrue();
        assertThat(isBeyondWithCreditsOf(scene, "NOWHERE")).isFalse();
    }

    private static boolean isBeyondWithCreditsOf(Scene scene, String programId) {
        return horizon(scene).isBeyond(Scene.HANA, LocalDate.parse("2025-09-30"), Set.of(programId));
    }

    /**
     * Three business days after Thursday 30 October are 46 days before, and money of an approved request can come for 45; four
     * after Friday 12 December are the 18th, after Tuesday the 16th the 22nd.
     */
    @ParameterizedTest
    @CsvSource({
        "APPROVED, 2025-10-30, false",
        "APPROVED, 2025-10-31, true",
        "REQUESTED, 2025-12-12, false",
        "REQUESTED, 2025-12-16, true",
        "REJECTED, 2025-12-19, false",
        "REJECTED, 2025-12-20, true",
        "FAILED, 2025-12-19, false",
        "FAILED, 2025-12-20, true"
    })
    void looksFurtherForTheLinesOfARequestThatIsOpen(RefundStatus status, String day, boolean open) {
        Scene scene = scene(D, ProgramMaker.spendRate());
        scene.refund("R1", "A1", day, status, day, 10_000);

        assertThat(suffices(scene)).isEqualTo(!open);
    }

    @Test
    void looksFurtherForARequestWhoseCounterpartyNobodyKnows() {
        Scene scene = scene(D, ProgramMaker.spendRate());
        RefundRequest known = scene.refund("R1", "A1", "2025-11-03", RefundStatus.REJECTED, "2025-11-03", 10_000);
        RefundRequest unknown = Scene.of("NOBODY", known);

        assertThat(horizon(scene).suffices(withRefund(known))).isTrue();
        assertThat(horizon(scene).suffices(withRefund(unknown))).isFalse();
    }

    private static MemberLedger withRefund(RefundRequest request) {
        return new MemberLedger(
                "M1", List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(request));
    }
}
