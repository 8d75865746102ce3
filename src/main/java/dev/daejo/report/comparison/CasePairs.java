package dev.daejo.report.comparison;

import dev.daejo.store.CaseDifference;
import dev.daejo.store.CaseDifference.Why;
import dev.daejo.store.CaseState;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Holds the cases that a member has twice against each other, as the nights of a store are held: the same id is the same
 * case, and of the others those of one program and reference are the same in the order of the report.
 */
public final class CasePairs {

    private final List<CaseState> now;
    private final Map<String, CaseState> beforeById = new HashMap<>();
    private final Map<List<String>, Deque<CaseState>> beforeByKey = new HashMap<>();
    private final List<CaseState> before;

    private CasePairs(List<CaseState> before, List<CaseState> now) {
        this.before = before;
        this.now = now;
        Set<String> both = now.stream().map(CaseState::caseId).collect(Collectors.toSet());
        for (CaseState state : before) {
            if (both.contains(state.caseId())) {
                beforeById.put(state.caseId(), state);
            } else {
                beforeByKey
                        .computeIfAbsent(key(state), any -> new ArrayDeque<>())
                        .add(state);
            }
        }
    }

    /** What is not alike, the cases of now first; both lists are of one member and in the order of the report. */
    public static List<CaseDifference> differences(List<CaseState> before, List<CaseState> now, Why why) {
        return new CasePairs(before, now).differences(why);
    }

    private List<CaseDifference> differences(Why why) {
        List<CaseDifference> differences = new ArrayList<>();
        Set<CaseState> paired = new HashSet<>();
        for (CaseState state : now) {
            CaseState was = beforeById.containsKey(state.caseId())
                    ? beforeById.get(state.caseId())
                    : beforeByKey.getOrDefault(key(state), new ArrayDeque<>()).poll();
            if (was != null) {
                paired.add(was);
            }
            if (was == null || !was.isSameAs(state)) {
                differences.add(new CaseDifference(why, was, state));
            }
        }
        before.stream()
                .filter(state -> !paired.contains(state))
                .forEach(state -> differences.add(new CaseDifference(why, state, null)));
        return differences;
    }

    private static List<String> key(CaseState state) {
        return List.of(state.programId(), state.reference());
    }
}
