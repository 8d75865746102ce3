package dev.daejo.reconciliation.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.reconciliation.expectation.Obligation;
import dev.daejo.reconciliation.expectation.Promise;
import dev.daejo.reconciliation.statement.ExpectedRow;
import dev.daejo.reconciliation.statement.RowOrigin;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceIndexTest {

    private static final YearMonth OCTOBER = YearMonth.of(2025, 10);
    private static final YearMonth NOVEMBER = YearMonth.of(2025, 11);

    private final List<Obligation> obligations = new ArrayList<>();

    @Test
    void namesByReferenceBeforeTheMonth() {
        owe("E-1", OCTOBER, 7000);
        owe("E-2", NOVEMBER, 7000);

        assertThat(named("E-1", NOVEMBER)).contains("E-1");
        assertThat(named("E-1", null)).contains("E-1");
    }

    @Test
    void namesByTheMonthWhereTheReferenceFitsNothing() {
        owe("E-1", OCTOBER, 7000);

        assertThat(named("", OCTOBER)).contains("E-1");
        assertThat(named("ELSE", OCTOBER)).contains("E-1");
        assertThat(named("ELSE", NOVEMBER)).isEmpty();
        assertThat(named("ELSE", null)).isEmpty();
    }

    @Test
    void namesNothingByAReferenceThatSeveralShare() {
        owe("E-1", OCTOBER, 7000);
        owe("E-1", NOVEMBER, 7000);

        assertThat(named("E-1", null)).isEmpty();
        assertThat(named("E-1", NOVEMBER)).contains("E-1");
        assertThat(new ReferenceIndex(obligations).fits("E-1")).isFalse();
    }

    @ParameterizedTest(name = "among {0} others")
    @ValueSource(ints = {0, 1, 2, 3, 7, 8, 40})
    void namesTheOnlyOneOfAReferenceAmongHoweverMany(int others) {
        List.of("THRICE", "TWICE", "ONCE", "THRICE", "TWICE", "THRICE")
                .forEach(reference -> owe(reference, OCTOBER, 7000));
        for (int other = 0; other < others; other++) {
            owe("OTHER-" + other, OCTOBER, 7000);
        }

        assertThat(named("ONCE", null)).contains("ONCE");
        assertThat(named("TWICE", null)).isEmpty();
        assertThat(named("THRICE", null)).isEmpty();
        assertThat(named("NONE", null)).isEmpty();
        assertThat(named("", null)).isEmpty();
    }

    @Test
    void namesOfAMonthTheOneThatIsOwed() {
        owe("E-1", OCTOBER, 0);
        owe("E-2", OCTOBER, 7000);

        assertThat(named("", OCTOBER)).contains("E-2");
    }

    @Test
    void namesOfAMonthWhereNothingIsOwedTheOnlyOne() {
        owe("E-1", OCTOBER, 0);

        assertThat(named("", OCTOBER)).contains("E-1");
    }

    @Test
    void namesNothingByAMonthWithSeveral() {
        owe("E-1", OCTOBER, 7000);
        owe("E-2", OCTOBER, 8000);
        owe("E-3", NOVEMBER, 0);
        owe("E-4", NOVEMBER, 0);

        assertThat(named("", OCTOBER)).isEmpty();
        assertThat(named("", NOVEMBER)).isEmpty();
    }

    private void owe(String reference, YearMonth period, long amount) {
        LocalDate due = period.atDay(15);
        RowOrigin origin = new RowOrigin("expected.csv", obligations.size() + 2L);
        obligations.add(new Obligation(
                obligations.size(),
                "EVENT",
                "HANA",
                period,
                reference,
                amount,
                due,
                due.minusDays(15),
                due.plusDays(45),
                any -> amount,
                new Promise.Listed(new ExpectedRow("EVENT", "M1", period, reference, amount, due, origin))));
    }

    private Optional<String> named(String reference, @Nullable YearMonth period) {
        return new ReferenceIndex(obligations).named(reference, period).map(Obligation::reference);
    }
}
