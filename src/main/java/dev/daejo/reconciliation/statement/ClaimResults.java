package dev.daejo.reconciliation.statement;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was reported of claims by the business date: of each claim by {@code updated_at}, then file and line (contract,
 * section 3, "Later"). What is told again of the same moment counts once.
 */
public final class ClaimResults {

    private static final Comparator<ClaimResult> LATEST_LAST =
            Comparator.comparing(ClaimResult::updatedAt).thenComparing(ClaimResult::origin);

    /** Nothing was reported of any claim. */
    public static final ClaimResults NONE = new ClaimResults(List.of());

    private final Map<String, List<ClaimResult>> byClaim = new HashMap<>();

    public ClaimResults(Collection<ClaimResult> visible) {
        Set<Told> told = new HashSet<>();
        visible.stream()
                .sorted(LATEST_LAST)
                .filter(result -> told.add(Told.of(result)))
                .forEach(result -> byClaim.computeIfAbsent(result.claimId(), any -> new ArrayList<>())
                        .add(result));
    }

    public boolean isEmpty() {
        return byClaim.isEmpty();
    }

    /** Those of a claim, the latest last; none of a claim that nobody has reported of. */
    public List<ClaimResult> of(String claimId) {
        return List.copyOf(byClaim.getOrDefault(claimId, List.of()));
    }

    private record Told(String claimId, LocalDateTime updatedAt, ClaimResult.Status status) {

        static Told of(ClaimResult result) {
            return new Told(result.claimId(), result.updatedAt(), result.status());
        }
    }
}
