package dev.daejo.reconciliation.pairing;

import dev.daejo.reconciliation.expectation.Obligation;
import dev.daejo.reconciliation.expectation.Promise;
import dev.daejo.reconciliation.statement.ExpectedRow;
import dev.daejo.reconciliation.statement.RowOrigin;
import java.time.LocalDate;
import java.time.YearMonth;

/** Obligations and credits of one member and the program {@code EVENT}, whose window is due − 15 … due + 45. */
final class EventRows {

    private EventRows() {}

    static Obligation owed(int ordinal, String reference, long amount, LocalDate due) {
        YearMonth period = YearMonth.from(due);
        ExpectedRow row = new ExpectedRow(
                "EVENT", "M1", period, reference, amount, due, new RowOrigin("expected-1.csv", ordinal + 2L));
        return new Obligation(
                ordinal,
                "EVENT",
                "HANA",
                period,
                reference,
                amount,
                due,
                due.minusDays(15),
                due.plusDays(45),
                any -> amount,
                new Promise.Listed(row));
    }

    static Credit received(int ordinal, String id, String reference, long amount, LocalDate receivedOn) {
        return new Credit(
                Credit.Kind.PAYOUT,
                id,
                "HANA",
                "EVENT",
                null,
                reference,
                amount,
                receivedOn,
                "",
                new RowOrigin("payouts-hana-20251015.csv", ordinal + 2L));
    }
}
