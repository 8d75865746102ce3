package dev.daejo.reconciliation.expectation;

import dev.daejo.reconciliation.statement.Purchase;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/** What one program owes one member in won, by month and, where it settles so, by payment; 0 where nothing is owed. */
final class Amounts {

    private final Map<YearMonth, Long> byMonth = new HashMap<>();
    private final IdentityHashMap<Purchase, Long> byPayment = new IdentityHashMap<>();

    long of(YearMonth month) {
        return byMonth.getOrDefault(month, 0L);
    }

    long of(Purchase payment) {
        return byPayment.getOrDefault(payment, 0L);
    }

    void owe(YearMonth month, long amount) {
        byMonth.merge(month, amount, Math::addExact);
    }

    void owe(Purchase payment, long amount) {
        byPayment.put(payment, amount);
    }
}
