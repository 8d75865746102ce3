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
 * How many stand in a letter together, how much they lack in won, and how far they came on which day; counted as they pass.
 * Of the first thousand, who stand in the letter itself, it holds the ids of their cases.
 */
final class Members implements Consumer<ClaimedCase> {

    /** As many as the page of a night shows of a kind. */
    static final int SHOWN = 1_000;

    private static final Comparator<ClaimEvent> BY_DAY =
            Comparator.comparing(ClaimEvent::on).thenComparing(ClaimEvent::step).thenComparing(ClaimEvent::kind);

    private final Map<ClaimEvent, Long> events = new TreeMap<>(BY_DAY);
    private final ClaimedCase any;
    private final List<String> firstCases = new ArrayList<>();
    private long count;
    private BigInteger won = BigInteger.ZERO;
    private BigInteger interest = BigInteger.ZERO;

    /** @param any of them, who must be added too: counterparty, step and contact are the same for all */
    Members(ClaimedCase any) {
        this.any = any;
    }

    @Override
    public void accept(ClaimedCase row) {
        if (count++ < SHOWN) {
            firstCases.add(row.claim().caseId());
        }
        won = won.add(BigInteger.valueOf(row.claim().amount()));
        interest = interest.add(BigInteger.valueOf(row.claim().lateInterest()));
        row.claim().events().forEach(event -> events.merge(event, 1L, Long::sum));
    }

    ClaimedCase any() {
        return any;
    }

    /** Those that stand in the letter, in their order. */
    List<String> firstCases() {
        return firstCases;
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
