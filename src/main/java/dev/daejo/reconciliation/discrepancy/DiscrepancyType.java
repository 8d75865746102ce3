package dev.daejo.reconciliation.discrepancy;

/** What can be wrong (contract, section 5); severity, direction and first step are those of section 6. */
public enum DiscrepancyType {
    /** All came, the last of it after due + grace. */
    LATE(Severity.LOW),
    /** The payout failed for a reason of the payer's system. */
    SYSTEM_ERROR(Severity.HIGH),
    /** The payout or the refund was refused as a matter of business. */
    REJECTED(Severity.LOW),
    /** Nobody can tell from the code whether the money went out: look it up before claiming. */
    UNKNOWN_RESULT(Severity.MEDIUM),
    /** Too little came by now, but a file that could show it is not in. */
    AWAITING_SOURCE(Severity.LOW),
    /** The payer says paid, the statement does not show it. */
    NOT_CREDITED(Severity.HIGH),
    /** Nothing came, and the payer's system was down on the days it was due. */
    OUTAGE(Severity.MEDIUM),
    /** Nothing came. */
    MISSING(Severity.HIGH),
    /** Too little came. */
    SHORT(Severity.MEDIUM),
    /** What was due came twice or more. */
    DUPLICATE(Severity.MEDIUM),
    /** What came was right when it came, and a later cancel made it too much. */
    CLAWBACK(Severity.MEDIUM),
    /** Too much came. */
    OVER(Severity.MEDIUM),
    /** The member could not be computed: an error of ours, never a guess. */
    FAILED_TO_RECONCILE(Severity.HIGH),
    /** Money came for which nothing is due. */
    UNEXPECTED(Severity.LOW),
    /** A refund request has no answer although its answer days have passed. */
    UNANSWERED(Severity.MEDIUM),
    /** A refund was refused as too late although it was asked for within the seven days of 전자상거래법 제17조. */
    WRONGLY_REJECTED(Severity.HIGH);

    private final Severity severity;

    DiscrepancyType(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /** How soon somebody should look. */
    public enum Severity {
        HIGH,
        MEDIUM,
        LOW
    }
}
