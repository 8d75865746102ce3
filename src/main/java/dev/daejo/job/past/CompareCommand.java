package dev.daejo.job.past;

import dev.daejo.job.console.Console;
import dev.daejo.job.console.ProcessStatus;
import dev.daejo.job.night.ReferenceArchive;
import dev.daejo.reference.Fault;
import dev.daejo.report.comparison.ComparisonText;
import dev.daejo.report.comparison.DifferenceFiles;
import dev.daejo.store.InputDifference;
import dev.daejo.store.NightComparison;
import dev.daejo.store.PastRuns;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The command {@code compare}: what two finished nights do not have alike, and what came between them. It only looks. */
public final class CompareCommand {

    private final CompareRequest request;
    private final List<String> springArguments;
    private final Console console;

    public CompareCommand(CompareRequest request, List<String> springArguments, Console console) {
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
        if (request.earlier().equals(request.later())) {
            faults.add(new Fault("--with", 0, "", "'" + request.later() + "'", "--date와 다른 기준일"));
        }
        if (!faults.isEmpty()) {
            return console.refused(faults);
        }
        return new ReadOnlyStore(request.store(), springArguments)
                .look(console, List.of(request.earlier(), request.later()), this::compare);
    }

    private ProcessStatus compare(DataSource dataSource) throws IOException {
        PastRuns runs = new PastRuns(dataSource);
        NightComparison comparison = new NightComparison(
                dataSource,
                ReadOnlyStore.finished(runs, request.earlier()),
                ReadOnlyStore.finished(runs, request.later()));
        ComparisonText text = new ComparisonText("비교: %s → %s".formatted(request.earlier(), request.later()));
        text.inputs(comparison.inputs());
        referenceLines(comparison.inputs(), text);
        comparison.forEachCase(text);
        writeFiles(comparison);
        console.out().print(text.text());
        return ProcessStatus.DONE;
    }

    /** What was changed in the reference data, from the copies that the runs left in the archive. */
    private void referenceLines(List<InputDifference> inputs, ComparisonText text) throws IOException {
        ReferenceArchive archive = new ReferenceArchive(request.store());
        for (InputDifference input : inputs) {
            if (input.kind() == InputDifference.Kind.REFERENCE) {
                text.referenceLines(
                        input.name(),
                        archive.lines(input.name(), input.before()),
                        archive.lines(input.name(), input.now()));
            }
        }
    }

    private void writeFiles(NightComparison comparison) throws IOException {
        Path out = request.out();
        if (out != null) {
            DifferenceFiles files =
                    new DifferenceFiles(out, "compare-%s-%s".formatted(request.earlier(), request.later()));
            files.inputs(comparison.inputs());
            files.cases(comparison::forEachCase);
        }
    }
}
