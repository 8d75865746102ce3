package dev.daejo.report.letter;

import dev.daejo.reconciliation.claim.ClaimEvent;
import dev.daejo.store.ClaimedCase;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * How many stand in a letter together, how much they lack in won, and how far they came on which day; counted as they pass,
 * so that none is held but the first thousand, who stand in the letter itself.
 */
final class Members implements Consumer<ClaimedCase> {

    /** As many as the page of a night shows of a kind. */
    static final int SHOWN = 1_000;

    private static final Comparator<ClaimEvent> BY_DAY =
            Comparator.comparing(ClaimEvent::on).thenComparing(ClaimEvent::step).thenComparing(ClaimEvent::kind);

    private final Map<ClaimEvent, Long> events = new TreeMap<>(BY_DAY);
    private final List<ClaimedCase> first = new ArrayList<>();
    private long count;
    private BigInteger won = BigInteger.ZERO;
    private BigInteger interest = BigInteger.ZERO;

    @Override
    public void accept(ClaimedCase row) {
        if (count++ < SHOWN) {
            first.add(row);
        }
        won = won.add(BigInteger.valueOf(row.claim().amount()));
        interest = interest.add(BigInteger.valueOf(row.claim().lateInterest()));
        row.claim().events().forEach(event -> events.merge(event, 1L, Long::sum));
    }

    /** Any of them: counterparty, step and contact are the same for all. */
    ClaimedCase any() {
        return first.get(0);
    }

    /** Those that stand in the letter. */
    List<ClaimedCase> first() {
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
