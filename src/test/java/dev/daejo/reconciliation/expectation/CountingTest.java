package dev.daejo.reconciliation.expectation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.reconciliation.ProgramMaker;
import dev.daejo.reconciliation.Scene;
import dev.daejo.reconciliation.discrepancy.Why;
import dev.daejo.reconciliation.program.Program;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CountingTest {

    @Test
    void countsPaymentsFromTheLeastToTheMostInclusive() {
        Program program = ProgramMaker.spendRate().payments(10_000, 20_000).make();

        assertThat(keptOut(program, 9_999)).contains(Why.BELOW_MIN_PAYMENT);
        assertThat(keptOut(program, 10_000)).isEmpty();
        assertThat(keptOut(program, 20_000)).isEmpty();
        assertThat(keptOut(program, 20_001)).contains(Why.ABOVE_MAX_PAYMENT);
    }

    @Test
    void countsPaymentsFromTheProgramsFirstDayToItsLastInclusive() {
        assertThat(keptOut("2025-08-31")).contains(Why.OUTSIDE_PROGRAM_DAYS);
        assertThat(keptOut("2025-09-01")).isEmpty();
        assertThat(keptOut("2025-12-31")).isEmpty();
        assertThat(keptOut("2026-01-01")).contains(Why.OUTSIDE_PROGRAM_DAYS);
    }

    private static Optional<Why> keptOut(Program program, long amount) {
        return Counting.keptOut(program, new Scene("2025-12-31").buy("A1", "2025-10-01", amount));
    }

    private static Optional<Why> keptOut(String day) {
        return Counting.keptOut(ProgramMaker.spendRate().make(), new Scene("2026-01-31").buy("A1", day, 5_000));
    }
}
