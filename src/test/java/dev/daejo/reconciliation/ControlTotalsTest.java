package dev.daejo.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daejo.reconciliation.discrepancy.DiscrepancyType;
import java.math.BigInteger;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ControlTotalsTest {

    @Test
    void balanceWhereAllThatIsExpectedIsSettledOrOutstandingAndAllThatCameHasAPlace() {
        assertThat(of(100, 60, 40, 5, 72, 7).imbalance()).isEmpty();
        assertThat(ControlTotals.ZERO.imbalance()).isEmpty();
    }

    @Test
    void sayWhatIsExpectedAndIsNeitherSettledNorOutstanding() {
        assertThat(of(101, 60, 40, 5, 72, 7).imbalance())
                .contains("expected 101 won is not settled + outstanding 100 won");
    }

    @Test
    void sayWhatCameAndHasNoPlace() {
        assertThat(of(100, 60, 40, 5, 73, 7).imbalance())
                .contains("credits 73 won are not settled + overpaid + unpaired 72 won");
    }

    @Test
    void addUpByNameAndByType() {
        ControlTotals left = new ControlTotals(
                Map.of(Total.EXPECTED, new Tally(1, 10)), Map.of(DiscrepancyType.MISSING, new Tally(1, 10)));
        ControlTotals right = new ControlTotals(
                Map.of(Total.EXPECTED, new Tally(2, 30), Total.SETTLED, new Tally(3, 3)),
                Map.of(DiscrepancyType.MISSING, new Tally(4, 5), DiscrepancyType.LATE, new Tally(1, 0)));

        ControlTotals sum = left.plus(right);

        assertThat(sum.of(Total.EXPECTED)).isEqualTo(new Tally(3, 40));
        assertThat(sum.of(Total.SETTLED)).isEqualTo(new Tally(3, 3));
        assertThat(sum.of(Total.CREDITS)).isEqualTo(Tally.ZERO);
        assertThat(sum.of(DiscrepancyType.MISSING)).isEqualTo(new Tally(5, 15));
        assertThat(sum.of(DiscrepancyType.LATE)).isEqualTo(new Tally(1, 0));
        assertThat(sum.of(DiscrepancyType.OVER)).isEqualTo(Tally.ZERO);
        assertThat(sum).isEqualTo(right.plus(left));
        assertThat(left.of(Total.EXPECTED)).isEqualTo(new Tally(1, 10));
    }

    @Test
    void areTheSameWhetherWhatIsZeroIsNamedOrNot() {
        assertThat(new ControlTotals(Map.of(Total.EXPECTED, Tally.ZERO), Map.of(DiscrepancyType.OVER, Tally.ZERO)))
                .isEqualTo(ControlTotals.ZERO);
    }

    @Test
    void addUpBeyondEveryMachineNumberInAnyOrder() {
        Tally most = new Tally(1, Long.MAX_VALUE);
        BigInteger sum = BigInteger.valueOf(Long.MAX_VALUE)
                .multiply(BigInteger.valueOf(5))
                .add(BigInteger.TEN);

        Tally oneByOne =
                most.plus(most).plus(new Tally(1, 10)).plus(most).plus(most).plus(most);

        assertThat(oneByOne.amount()).isEqualTo(sum);
        assertThat(oneByOne)
                .isEqualTo(new Tally(1, 10)
                        .plus(most.plus(most))
                        .plus(most.plus(most).plus(most)));
        assertThat(oneByOne).isEqualTo(Tally.of(6, sum)).hasToString("Tally[count=6, amount=%d]".formatted(sum));
        assertThatThrownBy(() -> new Tally(1, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void countAnObligationOnceHoweverManyCreditsItHas() {
        Scene scene = new Scene("2025-11-25", ProgramMaker.listed());
        scene.expect("EVENT", "E1", "2025-11-14", 7_000);
        scene.credit("EVENT", "E1", "2025-11-14", 4_000);
        scene.credit("EVENT", "E1", "2025-11-15", 4_000);
        scene.credit("EVENT", "", "2025-11-15", 100);

        ControlTotals totals = scene.outcome().totals();

        assertThat(totals.of(Total.EXPECTED)).isEqualTo(new Tally(1, 7_000));
        assertThat(totals.of(Total.SETTLED)).isEqualTo(new Tally(1, 7_000));
        assertThat(totals.of(Total.OUTSTANDING)).isEqualTo(Tally.ZERO);
        assertThat(totals.of(Total.OVERPAID)).isEqualTo(new Tally(1, 1_000));
        assertThat(totals.of(Total.CREDITS)).isEqualTo(new Tally(3, 8_100));
        assertThat(totals.of(Total.UNPAIRED)).isEqualTo(new Tally(1, 100));
        assertThat(totals.of(DiscrepancyType.OVER)).isEqualTo(new Tally(1, 1_000));
    }

    @Test
    void countACreditThatPaidSeveralOnce() {
        Scene scene = new Scene("2025-11-25", ProgramMaker.listed());
        scene.expect("EVENT", "E1", "2025-11-14", 7_000);
        scene.expect("EVENT", "E2", "2025-11-14", 2_000);
        scene.expect("EVENT", "E3", "2025-11-14", 1_500);
        scene.credit("EVENT", "", "2025-11-14", 10_500);

        ControlTotals totals = scene.outcome().totals();

        assertThat(totals.of(Total.CREDITS)).isEqualTo(new Tally(1, 10_500));
        assertThat(totals.of(Total.SETTLED)).isEqualTo(new Tally(3, 10_500));
        assertThat(totals.of(Total.UNPAIRED)).isEqualTo(Tally.ZERO);
    }

    @Test
    void countWhatIsNotYetDueBeyondTheTolerance() {
        Scene scene = new Scene("2025-11-14", ProgramMaker.listed().tolerance(10));
        scene.expect("EVENT", "E1", "2025-11-14", 7_000);
        scene.expect("EVENT", "E2", "2025-11-14", 5_000);
        scene.credit("EVENT", "E2", "2025-11-14", 4_990);
        scene.expect("EVENT", "E3", "2025-11-14", 3_000);
        scene.credit("EVENT", "E3", "2025-11-14", 2_989);

        assertThat(scene.outcome().discrepancies()).isEmpty();
        assertThat(scene.outcome().totals().of(Total.NOT_YET_DUE)).isEqualTo(new Tally(2, 7_011));
    }

    @Test
    void bearTheNamesOfTheReport() {
        assertThat(Total.NOT_YET_DUE.label()).isEqualTo("not_yet_due");
    }

    private static ControlTotals of(
            long expected, long settled, long outstanding, long overpaid, long credits, long unpaired) {
        return new ControlTotals(
                Map.of(
                        Total.EXPECTED, new Tally(1, expected),
                        Total.SETTLED, new Tally(1, settled),
                        Total.OUTSTANDING, new Tally(1, outstanding),
                        Total.OVERPAID, new Tally(1, overpaid),
                        Total.CREDITS, new Tally(1, credits),
                        Total.UNPAIRED, new Tally(1, unpaired)),
                Map.of());
    }
}
