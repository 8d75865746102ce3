package dev.daejo.twin;

import dev.daejo.reconciliation.TextOrder;
import dev.daejo.reconciliation.pairing.PairingStep;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Something expected, and on the way through pairing what it was given. Two of them are never the same one. */
final class TwinObligation {

    /** By due, reference and amount; what stands after these tells apart what the contract does not. */
    static final Comparator<TwinObligation> IN_ORDER = Comparator.comparing((TwinObligation o) -> o.due)
            .thenComparing(o -> o.reference, TextOrder.BY_CODE_POINT)
            .thenComparingLong(o -> o.expected)
            .thenComparing(o -> o.apart, TextOrder.BY_CODE_POINT);

    final String counterpartyId;
    final String reference;
    final @Nullable YearMonth period;
    final String apart;
    final long expected;
    final LocalDate due;
    final LocalDate windowFirst;
    final LocalDate windowLast;
    final boolean closed;
    private final ToLongFunction<LocalDate> expectedThen;

    final List<Given> given = new ArrayList<>();
    boolean out;
    boolean ambiguous;

    TwinObligation(
            String counterpartyId,
            String reference,
            @Nullable YearMonth period,
            String apart,
            long expected,
            LocalDate due,
            LocalDate windowFirst,
            LocalDate windowLast,
            boolean closed,
            ToLongFunction<LocalDate> expectedThen) {
        this.counterpartyId = counterpartyId;
        this.reference = reference;
        this.period = period;
        this.apart = apart;
        this.expected = expected;
        this.due = due;
        this.windowFirst = windowFirst;
        this.windowLast = windowLast;
        this.closed = closed;
        this.expectedThen = expectedThen;
    }

    /** A credit it was given, by which step, and how much of it. */
    record Given(TwinCredit credit, PairingStep step, long share) {}

    long expectedThen(LocalDate day) {
        return expectedThen.applyAsLong(day);
    }

    boolean isOpen() {
        return given.isEmpty() && !out;
    }

    boolean windowHolds(LocalDate day) {
        return !day.isBefore(windowFirst) && !day.isAfter(windowLast);
    }

    long daysFromDue(LocalDate day) {
        return Math.abs(ChronoUnit.DAYS.between(due, day));
    }

    long received() {
        long sum = 0;
        for (Given one : given) {
            sum += one.share();
        }
        return sum;
    }

    @Nullable
    LocalDate lastReceipt() {
        LocalDate last = null;
        for (Given one : given) {
            if (last == null || one.credit().received().isAfter(last)) {
                last = one.credit().received();
            }
        }
        return last;
    }

    @Override
    public String toString() {
        return "%s %d won due %s".formatted(reference, expected, due);
    }
}
