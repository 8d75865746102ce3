package dev.daejo.store;

import static dev.daejo.store.StoreFixture.AT_NIGHT;
import static dev.daejo.store.StoreFixture.ENGINES;
import static dev.daejo.store.StoreFixture.FIRST;
import static dev.daejo.store.StoreFixture.SECOND;
import static dev.daejo.store.StoreFixture.result;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.daejo.reconciliation.NightVerdict;
import dev.daejo.reconciliation.discrepancy.DiscrepancyType;
import dev.daejo.store.embedded.TestEngine;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RunsTest {

    @ParameterizedTest
    @MethodSource(ENGINES)
    void findsAFinishedNightWithAllItEndedWith(TestEngine engine) {
        StoreFixture store = StoreFixture.on(engine);
        long run =
                store.begun(FIRST, "f1", Found.of("c1", DiscrepancyType.MISSING).discrepancy());

        assertThat(store.runs().finished(FIRST, "f1")).isEmpty();
        store.runs()
                .finish(
                        run,
                        new RunResult(
                                NightVerdict.INCOMPLETE,
                                3,
                                2,
                                List.of("하나카드: 10월 14일, \"15일\"", "a\\b,{c}"),
                                AT_NIGHT));

        assertThat(store.runs().finished(FIRST, "f1"))
                .contains(new NightRun(
                        run,
                        FIRST,
                        "f1",
                        NightVerdict.INCOMPLETE,
                        3,
                        2,
                        List.of("하나카드: 10월 14일, \"15일\"", "a\\b,{c}"),
                        1));
        assertThat(store.runs().finished(FIRST, "f2")).isEmpty();
        assertThat(store.runs().finished(SECOND, "f1")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void keepsWhatANewRunOfADateSupersedes(TestEngine engine) {
        StoreFixture store = StoreFixture.on(engine);
        NightRun early = store.finished(FIRST, "early");

        NightRun late = store.finished(FIRST, "late");

        assertThat(store.runs().lastBefore(SECOND)).contains(late);
        assertThat(store.runs().finished(FIRST, "early")).contains(early);
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void makesASupersededNightTheResultAgainWhenItIsAskedForAgain(TestEngine engine) {
        StoreFixture store = StoreFixture.on(engine);
        NightRun early = store.finished(FIRST, "early");
        NightRun late = store.finished(FIRST, "late");

        store.runs().repeat(early.id());
        assertThat(store.runs().lastBefore(SECOND)).contains(early);

        store.runs().repeat(early.id());
        assertThat(store.runs().lastBefore(SECOND)).contains(early);
        assertThat(store.runs().finished(FIRST, "late")).contains(late);
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void findsTheGreatestEarlierBusinessDateInWhateverOrderTheNightsRan(TestEngine engine) {
        StoreFixture store = StoreFixture.on(engine);
        NightRun second = store.finished(SECOND, "f");
        NightRun first = store.finished(FIRST, "f");
        store.begun(SECOND.plusDays(1), "f");

        assertThat(store.runs().lastBefore(FIRST)).isEmpty();
        assertThat(store.runs().lastBefore(SECOND)).contains(first);
        assertThat(store.runs().lastBefore(SECOND.plusDays(9))).contains(second);
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void remembersDeadRunsOfADateUntilOneFinishes(TestEngine engine) {
        StoreFixture store = StoreFixture.on(engine);
        long diedInIntake = store.runs().begin(FIRST, "1", AT_NIGHT);
        store.runs().begin(SECOND, "1", AT_NIGHT);
        long diedAsWell = store.begun(FIRST, "f");
        store.runs().markDead(diedInIntake);
        long live = store.runs().begin(FIRST, "1", AT_NIGHT);

        assertThat(store.runs().deadRuns(FIRST, live)).containsExactly(diedInIntake, diedAsWell);

        store.runs().identify(live, "g", Map.of());
        store.runs().finish(live, result());
        long next = store.runs().begin(FIRST, "1", AT_NIGHT);
        assertThat(store.runs().deadRuns(FIRST, next)).isEmpty();
        assertThat(store.runs().deadRuns(SECOND, next)).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void continuesANightUnderTheRunThatBeganIt(TestEngine engine) {
        StoreFixture store = StoreFixture.on(engine);
        long dead =
                store.begun(FIRST, "f", Found.of("c1", DiscrepancyType.MISSING).discrepancy());
        long next = store.runs().begin(FIRST, "1", AT_NIGHT);

        assertThat(store.runs().identify(next, "f", Map.of())).isEqualTo(dead);
        store.runs().finish(dead, result());

        assertThat(store.runs().finished(FIRST, "f")).map(NightRun::id).contains(dead);
        assertThat(store.runs().deadRuns(FIRST, -1)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void continuesANightThatAnotherOfItsDateOvertook(TestEngine engine) {
        StoreFixture store = StoreFixture.on(engine);
        long dead =
                store.begun(FIRST, "f", Found.of("c1", DiscrepancyType.MISSING).discrepancy());
        store.finished(FIRST, "g");
        long next = store.runs().begin(FIRST, "1", AT_NIGHT);

        long continued = store.runs().identify(next, "f", Map.of());
        store.runs().finish(continued, result());

        assertThat(continued).isEqualTo(dead);
        assertThat(store.runs().lastBefore(SECOND)).map(NightRun::id).contains(dead);
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void refusesToWriteToWhatIsFinished(TestEngine engine) {
        StoreFixture store = StoreFixture.on(engine);
        long done = store.finished(FIRST, "f").id();
        long next = store.runs().begin(FIRST, "1", AT_NIGHT);

        assertThatIllegalStateException()
                .isThrownBy(() -> store.runs().finish(done, result()))
                .withMessage("Run %d is finished already or does not know its night", done);
        assertThatIllegalStateException()
                .isThrownBy(() -> store.runs().finish(next, result()))
                .withMessage("Run %d is finished already or does not know its night", next);
        assertThatIllegalStateException().isThrownBy(() -> store.runs().identify(next, "f", Map.of()));
        assertThatIllegalStateException()
                .isThrownBy(() -> store.outcomes().clear(done))
                .withMessage("Rows of run %d cannot be written: there is no such unfinished run", done);
        assertThatIllegalStateException().isThrownBy(() -> store.runs().repeat(next));
        assertThat(store.runs().lastBefore(SECOND)).map(NightRun::id).contains(done);
    }
}
