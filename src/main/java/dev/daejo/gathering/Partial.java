package dev.daejo.gathering;

import dev.daejo.intake.Reject;
import dev.daejo.reconciliation.statement.ClaimResult;
import dev.daejo.reconciliation.statement.Incident;
import dev.daejo.reconciliation.statement.RowOrigin;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was gathered of some rows. It holds them all and has decided nothing between them, so merging is but the union of
 * two bags: commutative and associative. What counts is decided once, when all is merged.
 *
 * @param pairs the lines that became two rows each
 */
record Partial(
        List<Segment> segments,
        LineCounts lines,
        Set<RowOrigin> pairs,
        List<Reject> rejects,
        List<Incident> incidents,
        List<ClaimResult> claimResults) {

    Partial {
        segments = List.copyOf(segments);
        pairs = Set.copyOf(pairs);
        rejects = List.copyOf(rejects);
        incidents = List.copyOf(incidents);
        claimResults = List.copyOf(claimResults);
    }

    static Partial empty() {
        return new Partial(List.of(), new LineCounts(), Set.of(), List.of(), List.of(), List.of());
    }

    static Partial merge(Partial left, Partial right) {
        LineCounts lines = new LineCounts();
        lines.addAll(left.lines);
        lines.addAll(right.lines);
        return new Partial(
                union(left.segments, right.segments),
                lines,
                union(left.pairs, right.pairs),
                union(left.rejects, right.rejects),
                union(left.incidents, right.incidents),
                union(left.claimResults, right.claimResults));
    }

    private static <T> Set<T> union(Set<T> left, Set<T> right) {
        return Stream.concat(left.stream(), right.stream()).collect(Collectors.toUnmodifiableSet());
    }

    private static <T> List<T> union(List<T> left, List<T> right) {
        return Stream.concat(left.stream(), right.stream()).toList();
    }
}
