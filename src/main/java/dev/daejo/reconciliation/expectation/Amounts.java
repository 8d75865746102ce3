package dev.daejo.reconciliation.expectation;

import dev.daejo.reconciliation.statement.Purchase;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one program owes one member in won, by month and by payment, each with its working; 0 where nothing is owed. */
public final class Amounts {

    private final Map<YearMonth, Working> byMonth = new HashMap<>();
    private final IdentityHashMap<Purchase, Working> byPayment = new IdentityHashMap<>();

    /** How a month's amount came about. */
    public Optional<Working> working(YearMonth month) {
        return Optional.ofNullable(byMonth.get(month));
    }

    /** How a payment's amount came about. */
    public Optional<Working> working(Purchase payment) {
        return Optional.ofNullable(byPayment.get(payment));
    }

    long of(YearMonth month) {
        return amount(byMonth.get(month));
    }

    long of(Purchase payment) {
        return amount(byPayment.get(payment));
    }

    private static long amount(@Nullable Working working) {
        return working == null ? 0 : working.amount();
    }

    void owe(YearMonth month, Working working) {
        byMonth.put(month, working);
    }

    void owe(Purchase payment, Working working) {
        byPayment.put(payment, working);
    }
}
