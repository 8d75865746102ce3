package dev.daejo.store;

/** One case that was opened, closed or changed since the last business date; a row of {@code changes-D.csv}. */
public record CaseChange(
        String caseId,
        Change change,
        Reason reason,
        String programId,
        String memberId,
        String reference,
        String typeBefore,
        String typeNow,
        long differenceBefore,
        long differenceNow) {

    /** What happened to it. */
    public enum Change {
        OPENED,
        CLOSED,
        CHANGED
    }

    /** Why it happened. */
    public enum Reason {
        DAY_PASSED,
        NEW_FILE,
        REFERENCE_CHANGED
    }
}
