package dev.daejo.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BreakdownTest {

    private static final Share PROMISED_BY_ONE = Share.ofProgram("ONE", Total.EXPECTED);
    private static final Share PROMISED_BY_TWO = Share.ofProgram("TWO", Total.EXPECTED);
    private static final Share DUE = Share.onDay(LocalDate.of(2025, 11, 15), Total.EXPECTED);

    @Test
    void addsUpShareByShare() {
        Breakdown one = new Breakdown(Map.of(PROMISED_BY_ONE, new Tally(1, 500), DUE, new Tally(1, 500)));
        Breakdown two = new Breakdown(Map.of(PROMISED_BY_TWO, new Tally(1, 20), DUE, new Tally(1, 20)));

        Breakdown sum = Breakdown.sum(Stream.of(one, two));

        assertThat(sum.of(PROMISED_BY_ONE)).isEqualTo(new Tally(1, 500));
        assertThat(sum.of(DUE)).isEqualTo(new Tally(2, 520));
        assertThat(sum).isEqualTo(Breakdown.sum(Stream.of(two, one)));
    }

    @Test
    void namesATotalThatIsNotTheSumOfItsPrograms() {
        Breakdown breakdown =
                new Breakdown(Map.of(PROMISED_BY_ONE, new Tally(1, 500), PROMISED_BY_TWO, new Tally(1, 20)));

        assertThat(breakdown.imbalance(expected(new Tally(2, 520)))).isEmpty();
        assertThat(breakdown.imbalance(expected(new Tally(2, 521))))
                .contains(
                        "expected is Tally[count=2, amount=521], but its programs add up to Tally[count=2, amount=520]");
    }

    @Test
    void asksNoProgramForWhatBelongsToNone() {
        ControlTotals skipped = new ControlTotals(Map.of(Total.SUMS_SKIPPED, new Tally(3, 0)), Map.of());

        assertThat(Breakdown.NONE.imbalance(skipped)).isEmpty();
    }

    private static ControlTotals expected(Tally tally) {
        return new ControlTotals(Map.of(Total.EXPECTED, tally), Map.of());
    }
}
