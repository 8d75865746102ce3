package dev.daejo.job.past;

import dev.daejo.job.console.Console;
import dev.daejo.job.console.ProcessStatus;
import dev.daejo.reconciliation.explanation.Explanation;
import dev.daejo.reconciliation.program.Program;
import dev.daejo.reference.Fault;
import dev.daejo.report.explanation.ExplanationText;
import dev.daejo.store.NightRun;
import dev.daejo.store.PastRuns;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * The command {@code explain}: the derivation of one outcome from the archive and the reference data of the finished run
 * of its date. It takes no lock and writes nothing, so that it answers while a night runs.
 */
public final class ExplainCommand {

    private final ExplainRequest request;
    private final List<String> springArguments;
    private final Console console;

    public ExplainCommand(ExplainRequest request, List<String> springArguments, Console console) {
        this.request = request;
        this.springArguments = List.copyOf(springArguments);
        this.console = console;
    }

    /**
     * Runs the command and tells how it ended.
     *
     * @param ofOptions the faults that the options were found to have
     */
    public ProcessStatus run(List<Fault> ofOptions) throws IOException {
        List<Fault> faults = new ArrayList<>(ofOptions);
        if (request.programId().equals(Program.REFUND) && request.period() != null) {
            faults.add(new Fault("--period", 0, "", "'" + request.period() + "'", "환불(REFUND)에는 월이 없으므로 빈 것"));
        }
        if (!faults.isEmpty()) {
            return console.refused(faults);
        }
        return new ReadOnlyStore(request.store(), springArguments)
                .look(console, List.of(request.businessDate()), this::explain);
    }

    private ProcessStatus explain(DataSource dataSource) throws IOException {
        PastRuns runs = new PastRuns(dataSource);
        NightRun run = ReadOnlyStore.finished(runs, request.businessDate());
        PastNight night = PastNight.read(run, runs, request.store());
        Explanation explanation = night.explain(request);
        console.out().print(ExplanationText.of(explanation, night.terms().counterparties()));
        return ProcessStatus.DONE;
    }
}
