package dev.daejo.report.letter;

import dev.daejo.reconciliation.claim.ClaimEvent;
import dev.daejo.store.ClaimedCase;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How many stand in a letter together, how much they lack in won, and how far they came on which day; counted as they pass,
 * so that none is held.
 */
final class Members implements Consumer<ClaimedCase> {

    private static final Comparator<ClaimEvent> BY_DAY =
            Comparator.comparing(ClaimEvent::on).thenComparing(ClaimEvent::step).thenComparing(ClaimEvent::kind);

    private final Map<ClaimEvent, Long> events = new TreeMap<>(BY_DAY);
    private @Nullable ClaimedCase first;
    private long count;
    private BigInteger won = BigInteger.ZERO;
    private BigInteger interest = BigInteger.ZERO;

    @Override
    public void accept(ClaimedCase row) {
        first = first == null ? row : first;
        count++;
        won = won.add(BigInteger.valueOf(row.claim().amount()));
        interest = interest.add(BigInteger.valueOf(row.claim().lateInterest()));
        row.claim().events().forEach(event -> events.merge(event, 1L, Long::sum));
    }

    /** Any of them: counterparty, step and contact are the same for all. */
    ClaimedCase any() {
        if (first == null) {
            throw new IllegalStateException("A letter without a member");
        }
        return first;
    }

    long count() {
        return count;
    }

    BigInteger won() {
        return won;
    }

    BigInteger interest() {
        return interest;
    }

    /** What happened to their claims, by day, and to how many of them. */
    Map<ClaimEvent, Long> events() {
        return events;
    }
}
