package dev.daejo.reconciliation.expectation;

import dev.daejo.reconciliation.MemberLedger;
import dev.daejo.reconciliation.statement.Cancel;
import dev.daejo.reconciliation.statement.Purchase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A member's linked lines as they stood on any day. Between two posting days nothing changes, so that a day is looked up
 * by the last posting day before it and computed once.
 */
public final class LineHistory {

    private final List<Purchase> inOrder;
    private final List<Cancel> cancels;
    private final LinkedLines now;
    private final LocalDate lastPostingDay;
    private final Map<LocalDate, LinkedLines> byPostingDay = new HashMap<>(0);
    /** Made for the first day that is asked for and before the last posting day. */
    private @Nullable NavigableSet<LocalDate> postingDays;

    public LineHistory(MemberLedger ledger) {
        inOrder = inOrder(ledger.purchases());
        cancels = ledger.cancels();
        now = LinkedLines.of(inOrder, cancels);
        lastPostingDay = lastPostingDay();
    }

    private static List<Purchase> inOrder(List<Purchase> purchases) {
        List<Purchase> sorted = new ArrayList<>(purchases);
        sorted.sort(LinkedLines.IN_ORDER);
        return sorted;
    }

    private LocalDate lastPostingDay() {
        LocalDate last = LocalDate.MIN;
        for (Purchase purchase : inOrder) {
            last = purchase.postedOn().isAfter(last) ? purchase.postedOn() : last;
        }
        for (Cancel cancel : cancels) {
            last = cancel.postedOn().isAfter(last) ? cancel.postedOn() : last;
        }
        return last;
    }

    /** Whether nothing was posted after a day. */
    boolean isNow(LocalDate day) {
        return !day.isBefore(lastPostingDay);
    }

    /** The last day up to {@code day} on which a line was posted; the least date when there is none. */
    LocalDate postingDayUpTo(LocalDate day) {
        LocalDate floor = postingDays().floor(day);
        return floor == null ? LocalDate.MIN : floor;
    }

    private NavigableSet<LocalDate> postingDays() {
        NavigableSet<LocalDate> days = postingDays;
        if (days == null) {
            days = new TreeSet<>();
            for (Purchase purchase : inOrder) {
                days.add(purchase.postedOn());
            }
            for (Cancel cancel : cancels) {
                days.add(cancel.postedOn());
            }
            postingDays = days;
        }
        return days;
    }

    /** The lines as they stand now. */
    public LinkedLines now() {
        return now;
    }

    /** The lines as they stood on a day. */
    LinkedLines asOf(LocalDate day) {
        return isNow(day) ? now : byPostingDay.computeIfAbsent(postingDayUpTo(day), this::postedUpTo);
    }

    private LinkedLines postedUpTo(LocalDate day) {
        List<Purchase> posted = new ArrayList<>(inOrder);
        posted.removeIf(purchase -> purchase.postedOn().isAfter(day));
        List<Cancel> postedCancels = new ArrayList<>(cancels);
        postedCancels.removeIf(cancel -> cancel.postedOn().isAfter(day));
        return LinkedLines.of(posted, postedCancels);
    }
}
