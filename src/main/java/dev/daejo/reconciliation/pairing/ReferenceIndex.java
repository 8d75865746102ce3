package dev.daejo.reconciliation.pairing;

import dev.daejo.reconciliation.expectation.Obligation;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The obligation that a row names: by its reference, exact text, one that several share naming none; or, having a month
 * and no reference that fits, the one obligation of that month (contract, section 5, step 1).
 */
public final class ReferenceIndex {

    /** In place of an obligation: there is none, or there is more than one. */
    static final int NONE = -1;

    /** So many are looked through sooner than they are indexed. */
    private static final int FEW = 8;

    private final List<Obligation> obligations;
    /** Where they are more than a few. */
    private final @Nullable Map<String, Integer> byReference;

    public ReferenceIndex(List<Obligation> obligations) {
        this.obligations = obligations;
        this.byReference = obligations.size() > FEW ? indexed(obligations) : null;
    }

    private static Map<String, Integer> indexed(List<Obligation> obligations) {
        Map<String, Integer> byReference = new HashMap<>(2 * obligations.size());
        for (int place = 0; place < obligations.size(); place++) {
            String reference = obligations.get(place).reference();
            if (byReference.putIfAbsent(reference, place) != null) {
                byReference.put(reference, NONE);
            }
        }
        return byReference;
    }

    /** Whether a reference names one obligation. */
    public boolean fits(String reference) {
        return placeOf(reference) != NONE;
    }

    /** The obligation that a row with this reference and month belongs to. */
    public Optional<Obligation> named(String reference, @Nullable YearMonth period) {
        int place = placeOf(reference, period);
        return place == NONE ? Optional.empty() : Optional.of(obligations.get(place));
    }

    /** Its place among the obligations. */
    int placeOf(String reference, @Nullable YearMonth period) {
        int named = placeOf(reference);
        return named != NONE || period == null ? named : onlyOneOf(period);
    }

    private int placeOf(String reference) {
        if (reference.isEmpty()) {
            return NONE;
        }
        return byReference == null ? onlyOneOf(reference) : byReference.getOrDefault(reference, NONE);
    }

    private int onlyOneOf(String reference) {
        int found = NONE;
        for (int place = 0; place < obligations.size(); place++) {
            if (obligations.get(place).reference().equals(reference)) {
                if (found != NONE) {
                    return NONE;
                }
                found = place;
            }
        }
        return found;
    }

    /** Of the obligations of a month the one with E > 0, or else the one with E = 0. */
    private int onlyOneOf(YearMonth month) {
        int owed = NONE;
        int notOwed = NONE;
        int manyOwed = 0;
        int manyNotOwed = 0;
        for (int place = 0; place < obligations.size(); place++) {
            Obligation obligation = obligations.get(place);
            if (month.equals(obligation.period())) {
                if (obligation.expected() > 0) {
                    owed = place;
                    manyOwed++;
                } else {
                    notOwed = place;
                    manyNotOwed++;
                }
            }
        }
        if (manyOwed > 0) {
            return manyOwed == 1 ? owed : NONE;
        }
        return manyNotOwed == 1 ? notOwed : NONE;
    }
}
