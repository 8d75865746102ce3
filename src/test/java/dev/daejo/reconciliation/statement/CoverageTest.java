package dev.daejo.reconciliation.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.reconciliation.program.Counterparty;
import dev.daejo.reconciliation.program.CounterpartyKind;
import dev.daejo.reconciliation.program.DeliveryEvery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final Source PAYOUTS = new Source(Source.Kind.PAYOUTS, "SEMAS");

    @Test
    void findsTheDayThatNoFileCovers() {
        Coverage coverage =
                daily("2025-10-18", covered("2025-10-14", "2025-10-14"), covered("2025-10-16", "2025-10-17"));

        assertThat(coverage.holeDays()).isEqualTo(1);
        assertThat(coverage.hasHole(PAYOUTS, day("2025-10-01"), day("2025-10-14")))
                .isFalse();
        assertThat(coverage.hasHole(PAYOUTS, day("2025-10-15"), day("2025-10-15")))
                .isTrue();
        assertThat(coverage.hasHole(PAYOUTS, day("2025-10-16"), day("2025-12-31")))
                .isFalse();
        assertThat(coverage.describeHoles()).containsExactly("payouts-SEMAS: 2025-10-15 (1)");
        assertThat(coverage.holesBySource()).containsExactly(Map.entry(PAYOUTS, 1L));
    }

    @Test
    void expectsNothingYetOfTheDaysThatDeliveryMayLag() {
        assertThat(daily("2025-10-18", covered("2025-10-14", "2025-10-17")).holeDays())
                .isZero();
        assertThat(daily("2025-10-19", covered("2025-10-14", "2025-10-17")).holeDays())
                .isEqualTo(1);
    }

    @Test
    void countsASourceThatNeverDeliveredOnceAndHasAHoleEverywhere() {
        Coverage coverage = daily("2025-10-18");

        assertThat(coverage.holeDays()).isEqualTo(1);
        assertThat(coverage.hasHole(PAYOUTS, day("2020-01-01"), day("2020-01-01")))
                .isTrue();
        assertThat(coverage.describeHoles()).containsExactly("payouts-SEMAS: -");
    }

    @Test
    void expectsAMonthsFileWithTheMonthsLastDay() {
        CoveredDays september = covered("2025-09-01", "2025-09-30");

        assertThat(monthly("2025-10-31", september).holeDays()).isZero();
        assertThat(monthly("2025-11-01", september).holeDays()).isEqualTo(31);
    }

    @Test
    void hasNoHoleInASourceThatIsNotChecked() {
        Coverage coverage = Coverage.on(day("2025-10-18"), List.of(counterparty(null)), List.of());

        assertThat(coverage.hasHole(PAYOUTS, day("2025-10-01"), day("2025-10-18")))
                .isFalse();
        assertThat(coverage.checked(Source.Kind.PAYOUTS)).isEmpty();
    }

    private static Coverage daily(String businessDate, CoveredDays... covered) {
        return Coverage.on(day(businessDate), List.of(counterparty(DeliveryEvery.DAY)), List.of(covered));
    }

    private static Coverage monthly(String businessDate, CoveredDays... covered) {
        return Coverage.on(day(businessDate), List.of(counterparty(DeliveryEvery.MONTH)), List.of(covered));
    }

    private static Counterparty counterparty(@Nullable DeliveryEvery payouts) {
        return new Counterparty("SEMAS", "소상공인시장진흥공단", CounterpartyKind.AGENCY, "ONNURI", 2, 3, null, payouts, 1, null);
    }

    private static CoveredDays covered(String first, String last) {
        return new CoveredDays(PAYOUTS, day(first), day(last));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
