package dev.daejo.gathering;

import dev.daejo.intake.Reject;
import dev.daejo.reconciliation.statement.ClaimResult;
import dev.daejo.reconciliation.statement.Incident;
import dev.daejo.reconciliation.statement.RowOrigin;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What was gathered of some rows. It holds them all and has decided nothing between them, so merging is but the union of
 * two bags: commutative and associative. What counts is decided once, when all is merged.
 *
 * @param pairs the lines that became two rows each, with their won
 */
record Partial(
        List<Segment> segments,
        LineCounts lines,
        Map<RowOrigin, Long> pairs,
        List<Reject> rejects,
        List<Incident> incidents,
        List<ClaimResult> claimResults) {

    Partial {
        segments = List.copyOf(segments);
        pairs = Map.copyOf(pairs);
        rejects = List.copyOf(rejects);
        incidents = List.copyOf(incidents);
        claimResults = List.copyOf(claimResults);
    }

    static Partial empty() {
        return new Partial(List.of(), new LineCounts(), Map.of(), List.of(), List.of(), List.of());
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

    private static Map<RowOrigin, Long> union(Map<RowOrigin, Long> left, Map<RowOrigin, Long> right) {
        Map<RowOrigin, Long> all = new HashMap<>(left);
        all.putAll(right);
        return all;
    }

    private static <T> List<T> union(List<T> left, List<T> right) {
        return Stream.concat(left.stream(), right.stream()).toList();
    }
}
