package dev.daejo.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

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
}
