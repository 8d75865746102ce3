package dev.daejo.reconciliation.expectation;

import dev.daejo.reconciliation.MemberLedger;
import dev.daejo.reconciliation.statement.Cancel;
import dev.daejo.reconciliation.statement.Purchase;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A member's linked lines as they stood on any day. Between two posting days nothing changes, so that a day is looked up
 * by the last posting day before it and computed once.
 */
public final class LineHistory {

    private final List<Purchase> inOrder;
    private final List<Cancel> cancels;
    private final NavigableSet<LocalDate> postingDays = new TreeSet<>();
    private final Map<LocalDate, LinkedLines> byPostingDay = new HashMap<>();

    public LineHistory(MemberLedger ledger) {
        this.inOrder = ledger.purchases().stream().sorted(LinkedLines.IN_ORDER).toList();
        this.cancels = ledger.cancels();
        Stream.concat(
                        ledger.purchases().stream().map(Purchase::postedOn),
                        ledger.cancels().stream().map(Cancel::postedOn))
                .forEach(postingDays::add);
    }

    /** The last day up to {@code day} on which a line was posted; the least date when there is none. */
    public LocalDate postingDayUpTo(LocalDate day) {
        LocalDate floor = postingDays.floor(day);
        return floor == null ? LocalDate.MIN : floor;
    }

    /** The lines as they stand now. */
    public LinkedLines now() {
        return asOf(LocalDate.MAX);
    }

    /** The lines as they stood on a day. */
    public LinkedLines asOf(LocalDate day) {
        return byPostingDay.computeIfAbsent(postingDayUpTo(day), posted -> LinkedLines.asOf(inOrder, cancels, posted));
    }
}
