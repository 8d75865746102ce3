package dev.daejo.store;

import dev.daejo.store.CaseChange.Change;
import org.jspecify.annotations.Nullable;

/**
 * One case that two nights do not have alike.
 *
 * @param before absent when it was opened
 * @param now absent when it was closed
 */
public record CaseDifference(
        Why why, @Nullable CaseState before, @Nullable CaseState now) {

    /** What came between the two nights that explains it; of several the nearest. */
    public enum Why {
        DAY_PASSED,
        NEW_FILE,
        REFERENCE_CHANGED,
        RULES_CHANGED
    }

    public CaseDifference {
        if (before == null && now == null) {
            throw new IllegalArgumentException("A case that neither night has");
        }
    }

    public Change change() {
        if (before == null) {
            return Change.OPENED;
        }
        return now == null ? Change.CLOSED : Change.CHANGED;
    }

    /** The case as the later night has it, or else as the earlier one had it. */
    public CaseState latest() {
        CaseState earlier = before;
        CaseState later = now;
        if (later != null) {
            return later;
        }
        if (earlier != null) {
            return earlier;
        }
        throw new IllegalStateException("A case that neither night has");
    }
}
