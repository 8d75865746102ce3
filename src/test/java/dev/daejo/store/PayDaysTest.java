package dev.daejo.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.daejo.reconciliation.Breakdown;
import dev.daejo.reconciliation.ControlTotals;
import dev.daejo.reconciliation.MemberOutcome;
import dev.daejo.reconciliation.Share;
import dev.daejo.reconciliation.Tally;
import dev.daejo.reconciliation.Total;
import dev.daejo.store.embedded.TestEngine;
import dev.daejo.store.figure.FiguresReader;
import dev.daejo.store.figure.KeyedTally;
import dev.daejo.store.figure.NightFigures;
import dev.daejo.store.figure.PayDay;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The last pay day of a program beside what is usual for it, from what the nights before saw. */
class PayDaysTest {

    private static final LocalDate AUGUST = LocalDate.of(2025, 8, 15);

    private final StoreFixture store = StoreFixture.on(TestEngine.EMBEDDED);

    /** A pay day in the shares of a run: of so many promised so many came to nothing, or are still in their grace. */
    private record Day(LocalDate due, int promised, int missing, int pending) {

        Day(LocalDate due, int promised, int missing) {
            this(due, promised, missing, 0);
        }
    }

    @Test
    void usualIsTheMedianOfTheFourPayDaysBefore() {
        night(
                AUGUST.plusMonths(5).plusDays(3),
                new Day(AUGUST, 10, 10),
                new Day(AUGUST.plusMonths(1), 100, 4),
                new Day(AUGUST.plusMonths(2), 100, 1),
                new Day(AUGUST.plusMonths(3), 100, 2),
                new Day(AUGUST.plusMonths(4), 100, 9),
                new Day(AUGUST.plusMonths(5), 100, 20));

        assertThat(payDays())
                .containsExactly(
                        new PayDay("P 1", AUGUST.plusMonths(5), new Tally(100, 100_000), new Tally(20, 20_000), 0.03));
    }

    @Test
    void aPayDayBeforeIsTakenFromTheNightThatSawItAtTheAgeTheLastOneHasNow() {
        night(AUGUST.plusDays(1), new Day(AUGUST, 100, 50));
        night(AUGUST.plusDays(3), new Day(AUGUST, 100, 30));
        night(AUGUST.plusDays(20), new Day(AUGUST, 100, 1));
        night(AUGUST.plusMonths(1).plusDays(3), new Day(AUGUST, 100, 0), new Day(AUGUST.plusMonths(1), 100, 40));

        assertThat(payDays()).extracting(PayDay::usualRatio).containsExactly(0.3);
    }

    @Test
    void aPayDayThatTheLastNightNoLongerSeesIsStillUsual() {
        night(AUGUST.plusDays(3), new Day(AUGUST, 100, 30));
        night(AUGUST.plusMonths(1).plusDays(3), new Day(AUGUST.plusMonths(1), 100, 40));

        assertThat(payDays()).extracting(PayDay::usualRatio).containsExactly(0.3);
    }

    @Test
    void aPayDayInItsGraceIsNotTheLast() {
        night(AUGUST.plusMonths(1).plusDays(1), new Day(AUGUST, 100, 7), new Day(AUGUST.plusMonths(1), 100, 0, 60));

        assertThat(payDays()).extracting(PayDay::dueOn, PayDay::missingRatio).containsExactly(tuple(AUGUST, 0.07));
    }

    @Test
    void theFirstPayDayHasNothingUsual() {
        night(AUGUST.plusDays(3), new Day(AUGUST, 100, 30));

        assertThat(payDays()).extracting(PayDay::usualRatio).containsExactly(0.0);
    }

    @Test
    void obligationsOfTheWeekUpToTheLastPayDayCountTogether() {
        night(
                AUGUST.plusDays(8),
                new Day(AUGUST, 100, 0),
                new Day(AUGUST.plusDays(1), 10, 0),
                new Day(AUGUST.plusDays(7), 1, 0, 1));

        assertThat(figures().reached()).containsExactly(new KeyedTally(List.of("P 1"), new Tally(11, 11_000)));
    }

    private List<PayDay> payDays() {
        return figures().payDays();
    }

    private NightFigures figures() {
        return new FiguresReader(store.database()).read().night().orElseThrow();
    }

    private void night(LocalDate businessDate, Day... days) {
        long run = store.runs().begin(businessDate, "1", StoreFixture.AT_NIGHT);
        store.runs().identify(run, "fingerprint of " + businessDate, Map.of());
        store.save(
                run,
                List.of(new MemberOutcome("M1", List.of(), List.of(), ControlTotals.ZERO, shares(days))),
                StoreFixture::unaddressed);
        store.runs().finish(run, StoreFixture.result());
    }

    private static Breakdown shares(Day... days) {
        Map<Share, Tally> shares = new HashMap<>();
        for (Day day : days) {
            put(shares, day.due(), Total.EXPECTED, day.promised());
            put(shares, day.due(), Total.OUTSTANDING, day.missing());
            put(shares, day.due(), Total.NOT_YET_DUE, day.pending());
        }
        return new Breakdown(shares);
    }

    private static void put(Map<Share, Tally> shares, LocalDate due, Total total, int count) {
        if (count > 0) {
            shares.put(new Share(Share.Of.PAY_DAY, "P 1 " + due, total), new Tally(count, count * 1_000L));
        }
    }
}
