package dev.daejo.job.past;

import dev.daejo.job.console.Console;
import dev.daejo.job.console.ProcessStatus;
import dev.daejo.job.night.GivenReference;
import dev.daejo.job.night.NightFingerprint;
import dev.daejo.job.night.ReferenceArchive;
import dev.daejo.reconciliation.ControlTotals;
import dev.daejo.reconciliation.MemberOutcome;
import dev.daejo.reconciliation.Total;
import dev.daejo.reference.Fault;
import dev.daejo.reference.ReferenceData;
import dev.daejo.report.comparison.ComparisonText;
import dev.daejo.report.comparison.DifferenceFiles;
import dev.daejo.report.comparison.MembersApart;
import dev.daejo.store.CaseDifference;
import dev.daejo.store.CaseDifference.Why;
import dev.daejo.store.JdbcFinishedRun;
import dev.daejo.store.NightRun;
import dev.daejo.store.PastRuns;
import dev.daejo.store.StoredCases;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * {@code reconcile --what-if}: a finished night computed again with its own files and other reference data, and only what
 * comes out otherwise. Nothing is taken in, stored or claimed.
 */
public final class WhatIfCommand {

    private final WhatIfRequest request;
    private final List<String> springArguments;
    private final Console console;

    public WhatIfCommand(WhatIfRequest request, List<String> springArguments, Console console) {
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
        Optional<ReferenceData> reference = GivenReference.read(request.reference(), request.businessDate(), faults);
        if (!faults.isEmpty() || reference.isEmpty()) {
            return console.refused(faults);
        }
        return new ReadOnlyStore(request.store(), springArguments)
                .look(console, List.of(request.businessDate()), dataSource -> tell(dataSource, reference.get()));
    }

    private ProcessStatus tell(DataSource dataSource, ReferenceData reference) throws IOException {
        PastRuns runs = new PastRuns(dataSource);
        NightRun run = ReadOnlyStore.finished(runs, request.businessDate());
        ComparisonText text = new ComparisonText("가정: %s의 밤을 다른 기준 자료로 (저장하지 않음)".formatted(run.businessDate()));
        tellReference(runs, run, reference, text);
        PastNight night = PastNight.read(run, runs, request.store(), reference.terms());
        ControlTotals now = compare(new StoredCases(dataSource, run), night, text);
        tellTotals(new JdbcFinishedRun(dataSource, run).totals(), now, text);
        console.out().print(text.text());
        return ProcessStatus.DONE;
    }

    /** Returns the totals of the night in hand. */
    private ControlTotals compare(StoredCases stored, PastNight night, ComparisonText text) throws IOException {
        Totals totals = new Totals();
        Path out = request.out();
        if (out == null) {
            totals.compare(stored, night, text);
        } else {
            new DifferenceFiles(out, "what-if-" + request.businessDate())
                    .cases(csv -> totals.compare(stored, night, text.andThen(csv)));
        }
        return totals.sum;
    }

    private void tellReference(PastRuns runs, NightRun run, ReferenceData reference, ComparisonText text)
            throws IOException {
        SortedMap<String, String> before = runs.references(run);
        SortedMap<String, String> now = ReferenceArchive.hashes(reference.files());
        ReferenceArchive archive = new ReferenceArchive(request.store());
        for (Path file : reference.files()) {
            String name = ReferenceArchive.name(file);
            String known = before.getOrDefault(name, "");
            if (!known.equals(now.get(name))) {
                text.referenceLines(name, archive.lines(name, known), ReferenceArchive.lines(file));
            }
        }
        for (String name : before.keySet()) {
            if (!now.containsKey(name)) {
                text.referenceLines(name, archive.lines(name, before.getOrDefault(name, "")), List.of());
            }
        }
        String rules = runs.rulesVersion(run);
        if (!rules.equals(NightFingerprint.RULES_VERSION)) {
            text.note("규칙 판도 다릅니다: 저장된 밤 %s, 지금 %s. 차이는 규칙 때문일 수도 있습니다."
                    .formatted(rules, NightFingerprint.RULES_VERSION));
        }
    }

    private static void tellTotals(ControlTotals before, ControlTotals now, ComparisonText text) {
        for (Total total : Total.values()) {
            text.total(total, before.of(total), now.of(total));
        }
    }

    /** The totals of the members, added up as they are compared. */
    private static final class Totals {

        private ControlTotals sum = ControlTotals.ZERO;

        void compare(StoredCases stored, PastNight night, Consumer<CaseDifference> differences) {
            Iterator<MemberOutcome> now = night.outcomes().peek(this::add).iterator();
            MembersApart members = new MembersApart(now, Why.REFERENCE_CHANGED, differences);
            stored.forEach(members);
            members.end();
        }

        private void add(MemberOutcome outcome) {
            sum = sum.plus(outcome.totals());
        }
    }
}
