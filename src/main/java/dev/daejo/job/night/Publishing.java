package dev.daejo.job.night;

import dev.daejo.job.console.FolderNames;
import dev.daejo.monitoring.NightProgress;
import dev.daejo.monitoring.NightSummary;
import dev.daejo.monitoring.Station;
import dev.daejo.report.ReportFolder;
import dev.daejo.report.ReportForms;
import dev.daejo.store.JdbcFinishedRun;
import dev.daejo.store.NightRun;
import dev.daejo.store.Runs;
import javax.sql.DataSource;

/** Shows a finished night to people: its reports, and the summary at the end of the command. */
final class Publishing {

    private final DataSource dataSource;
    private final Runs runs;
    private final NightRequest request;
    private final ReportForms forms;
    private final NightProgress progress;
    private final NightSummary summary;

    Publishing(
            DataSource dataSource,
            Runs runs,
            NightRequest request,
            ReportForms forms,
            NightProgress progress,
            NightSummary summary) {
        this.dataSource = dataSource;
        this.runs = runs;
        this.request = request;
        this.forms = forms;
        this.progress = progress;
        this.summary = summary;
    }

    /** Finishes or undoes what a run that died in writing left behind. */
    void tidyUp() {
        reports().finishHalfSwap();
    }

    void writeReports(NightPlan plan) {
        writeReports(finished(plan));
    }

    void writeReports(NightRun run) {
        progress.begins(Station.REPORTING);
        JdbcFinishedRun rows = new JdbcFinishedRun(dataSource, run);
        reports().write(rows);
        progress.ends(Station.REPORTING, run.openCases());
    }

    void tell(NightPlan plan) {
        tell(finished(plan));
    }

    void tell(NightRun run) {
        summary.tell(new JdbcFinishedRun(dataSource, run), FolderNames.text(request.out()) + "/" + run.businessDate());
    }

    private ReportFolder reports() {
        return new ReportFolder(request.out(), forms);
    }

    private NightRun finished(NightPlan plan) {
        return runs.finished(plan.businessDate(), plan.fingerprint())
                .orElseThrow(() ->
                        new IllegalStateException("The night of %s is not finished".formatted(plan.businessDate())));
    }
}
