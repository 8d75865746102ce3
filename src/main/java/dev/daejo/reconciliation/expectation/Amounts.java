package dev.daejo.reconciliation.expectation;

import dev.daejo.reconciliation.expectation.Working.OfPayment;
import dev.daejo.reconciliation.expectation.Working.OfPayments;
import dev.daejo.reconciliation.statement.Purchase;
import java.time.YearMonth;
import java.util.IdentityHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one program owes one member in won, by month and by payment, each with its working; 0 where nothing is owed. */
public final class Amounts {

    private final Months months;
    private final @Nullable Working[] byMonth;
    /** Made of the months when the first payment is asked for. */
    private @Nullable IdentityHashMap<Purchase, Working> byPayment;

    Amounts(Months months) {
        this.months = months;
        byMonth = new Working[months.count()];
    }

    /** How a month's amount came about. */
    public Optional<Working> working(YearMonth month) {
        int place = months.placeOf(month);
        return months.holds(place) ? Optional.ofNullable(byMonth[place]) : Optional.empty();
    }

    /** How a payment's amount came about. */
    public Optional<Working> working(Purchase payment) {
        return Optional.ofNullable(byPayment().get(payment));
    }

    /** What is owed for the month at a place. */
    long of(int month) {
        return amount(byMonth[month]);
    }

    long of(Purchase payment) {
        return amount(byPayment().get(payment));
    }

    private static long amount(@Nullable Working working) {
        return working == null ? 0 : working.amount();
    }

    void owe(int month, Working working) {
        byMonth[month] = working;
    }

    private IdentityHashMap<Purchase, Working> byPayment() {
        IdentityHashMap<Purchase, Working> known = byPayment;
        if (known == null) {
            known = new IdentityHashMap<>();
            for (Working working : byMonth) {
                if (working instanceof OfPayments month) {
                    for (OfPayment payment : month.payments()) {
                        known.put(payment.payment().purchase(), payment);
                    }
                }
            }
            byPayment = known;
        }
        return known;
    }
}
