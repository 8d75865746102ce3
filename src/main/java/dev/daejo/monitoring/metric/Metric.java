package dev.daejo.monitoring.metric;

import java.util.List;

/** Every metric that Daejo exports; {@code ops/metrics.md} says what each means. All are gauges. */
public enum Metric {
    FIGURES("daejo_figures_timestamp_seconds", "When these figures were read"),
    DATABASE_UP("daejo_database_up", "1 when PostgreSQL answered the last time it was asked, else 0"),
    DATABASE_SIZE("daejo_database_size_bytes", "Size of the database"),
    DISK_FREE("daejo_disk_free_bytes", "What Daejo may still write on the disk of an area", "area"),
    DISK_SIZE("daejo_disk_size_bytes", "Size of the disk of an area", "area"),

    LAST_RUN("daejo_last_run_timestamp_seconds", "When the last run began", "command"),
    LAST_SUCCESS("daejo_last_success_timestamp_seconds", "When the last run that ended well ended", "command"),
    LAST_RUN_FAILED("daejo_last_run_failed", "1 when the last run ended without a result, else 0", "command"),
    RUN_IN_PROGRESS("daejo_run_in_progress", "1 while a run is at work, else 0", "command"),
    OUT_OF_BALANCE("daejo_totals_out_of_balance", "1 when the last night to be closed did not balance, else 0"),
    STEP_DURATION("daejo_step_duration_seconds", "How long a step took the last time it was done", "step"),

    BUSINESS_DATE(
            "daejo_business_date_timestamp_seconds",
            "Midnight in Seoul that begins the greatest business date with a result, the night of all metrics below"),
    VERDICT("daejo_night_verdict", "1 for the verdict of the night, 0 for the others", "verdict"),
    MEMBERS("daejo_members", "Members reconciled"),

    FILES("daejo_files", "Files of the date", "kind", "verdict"),
    FILES_UNTRUSTED(
            "daejo_files_untrusted",
            "Quarantined files of whose name no good one has come; kind is that of the name, else unknown",
            "kind"),
    LINES("daejo_lines", "Lines of the files of the date", "outcome"),
    REJECTED_LINES("daejo_rejected_lines_ratio", "Rejected lines among the lines of files that are not quarantined"),
    SOURCES_AWAITED("daejo_sources_awaited", "Checked sources with a day that no file covers"),
    SOURCE_HOLES(
            "daejo_source_holes_days",
            "Days of a checked source that no file covers; a source that never delivered counts 1",
            "source",
            "counterparty"),

    PROMISED("daejo_promised_won", "What was promised", "program"),
    SETTLED("daejo_settled_won", "What of it arrived", "program"),
    OUTSTANDING("daejo_outstanding_won", "What of it has not arrived", "program"),
    PENDING("daejo_pending_won", "What of the outstanding is no case, since it is not overdue", "program"),
    ARRIVED("daejo_arrived_won", "All that arrived, also more than was promised", "program"),
    OVERPAID("daejo_overpaid_won", "What arrived above the promise", "program"),
    UNPAIRED("daejo_unpaired_won", "What arrived and belongs to nothing", "program"),
    WRONG_CASES("daejo_wrong_cases", "Cases", "program", "type"),
    WRONG_WON("daejo_wrong_won", "By how much they differ from the promise, whichever way", "program", "type"),
    OPEN_CASES("daejo_open_cases", "Cases by the days since they arose", "type", "age"),
    OPEN_WON("daejo_open_won", "By how much they differ from the promise, whichever way", "type", "age"),
    PAIRED_CREDITS("daejo_paired_credits", "Credits by the step of pairing that gave them their place", "step"),

    CLAIMS("daejo_claims", "Claims", "step", "status"),
    CLAIMS_WON("daejo_claims_won", "What they ask for", "step", "status"),
    CLAIMS_OPEN("daejo_claims_open", "Claims that wait, by the days until they expire", "expiry"),
    CLAIMS_OPEN_WON("daejo_claims_open_won", "What they ask for", "expiry"),

    PAYDAY(
            "daejo_payday_timestamp_seconds",
            "Midnight in Seoul that begins the last pay day past its grace",
            "program"),
    PAYDAY_OBLIGATIONS("daejo_payday_obligations", "Obligations due on that day", "program"),
    PAYDAY_MISSING("daejo_payday_missing", "Those that nothing came for, but not those that await a source", "program"),
    PAYDAY_MISSING_WON("daejo_payday_missing_won", "What was promised for these", "program"),
    PAYDAY_MISSING_RATIO("daejo_payday_missing_ratio", "Missing among the obligations of that day", "program"),
    PAYDAY_USUAL_MISSING_RATIO(
            "daejo_payday_usual_missing_ratio",
            "Median of that ratio over the four pay days before, each as many days after it as the last one is now; 0"
                    + " where none is known",
            "program"),
    PAYOUT_OBLIGATIONS(
            "daejo_payout_obligations",
            "Obligations due on the last pay day that has come, and in the six days before it",
            "program"),
    PAYOUT_FAILURES(
            "daejo_payout_failures",
            "Those whose payout failed, by the class of its code, or fell into an outage",
            "program",
            "class"),
    PAYOUT_FAILING_RATIO(
            "daejo_payout_failing_ratio", "Those of class SYSTEM or OUTAGE among these obligations", "program");

    private final String metricName;
    private final String meaning;
    private final String labels;

    Metric(String metricName, String meaning, String... labels) {
        this.metricName = metricName;
        this.meaning = meaning;
        this.labels = String.join(" ", labels);
    }

    /** Its name for Prometheus, with the unit at its end where it has one. */
    public String metricName() {
        return metricName;
    }

    /** What it means, in a sentence; the unit is in the name. */
    public String meaning() {
        return meaning;
    }

    /** The names of its labels. */
    public List<String> labels() {
        return labels.isEmpty() ? List.of() : List.of(labels.split(" "));
    }

    /** Its unit in words. */
    public String unit() {
        if (metricName.endsWith("_timestamp_seconds")) {
            return "seconds since 1970-01-01T00:00Z";
        }
        return List.of("seconds", "bytes", "won", "days", "ratio").stream()
                .filter(unit -> metricName.endsWith("_" + unit))
                .findFirst()
                .map(unit -> unit.equals("ratio") ? "0 to 1" : unit)
                .orElse("count");
    }
}
