package dev.daejo.reconciliation.pairing;

import dev.daejo.reconciliation.expectation.Obligation;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The obligation that a row names: by its reference, exact text, one that several share naming none; or, having a month
 * and no reference that fits, the one obligation of that month (contract, section 5, step 1).
 */
public final class ReferenceIndex {

    private final Map<String, Obligation> byReference = new HashMap<>();
    private final Map<YearMonth, List<Obligation>> byMonth = new HashMap<>();

    public ReferenceIndex(List<Obligation> obligations) {
        Set<String> shared = new HashSet<>();
        for (Obligation obligation : obligations) {
            if (byReference.putIfAbsent(obligation.reference(), obligation) != null) {
                shared.add(obligation.reference());
            }
            YearMonth period = obligation.period();
            if (period != null) {
                byMonth.merge(period, List.of(obligation), ReferenceIndex::joined);
            }
        }
        byReference.keySet().removeAll(shared);
    }

    private static List<Obligation> joined(List<Obligation> left, List<Obligation> right) {
        List<Obligation> all = new ArrayList<>(left);
        all.addAll(right);
        return all;
    }

    /** Whether a reference names one obligation. */
    public boolean fits(String reference) {
        return !reference.isEmpty() && byReference.containsKey(reference);
    }

    /** The obligation that a row with this reference and month belongs to. */
    public Optional<Obligation> named(String reference, @Nullable YearMonth period) {
        if (fits(reference)) {
            return Optional.ofNullable(byReference.get(reference));
        }
        return period == null ? Optional.empty() : onlyOneOf(byMonth.getOrDefault(period, List.of()));
    }

    /** The one with E > 0, or else the one with E = 0. */
    private static Optional<Obligation> onlyOneOf(List<Obligation> month) {
        List<Obligation> owed =
                month.stream().filter(obligation -> obligation.expected() > 0).toList();
        List<Obligation> candidates = owed.isEmpty() ? month : owed;
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }
}
