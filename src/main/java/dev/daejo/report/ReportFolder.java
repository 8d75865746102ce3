package dev.daejo.report;

import dev.daejo.intake.OwnerOnly;
import dev.daejo.report.folder.Swap;
import dev.daejo.report.letter.ClaimLetters;
import dev.daejo.report.page.PageMaterial;
import dev.daejo.report.page.SummaryPage;
import dev.daejo.report.table.ChangeTable;
import dev.daejo.report.table.ClaimTable;
import dev.daejo.report.table.Column;
import dev.daejo.report.table.ControlTotalTable;
import dev.daejo.report.table.CsvFile;
import dev.daejo.report.table.DiscrepancyTable;
import dev.daejo.report.table.EvidenceTable;
import dev.daejo.report.table.EvidenceTable.CaseEvidence;
import dev.daejo.report.table.FileTable;
import dev.daejo.report.table.RejectTable;
import dev.daejo.report.total.NightTotals;
import dev.daejo.report.total.RunJson;
import dev.daejo.report.words.ClaimWords;
import dev.daejo.report.words.EvidenceWords;
import dev.daejo.report.words.Words;
import dev.daejo.report.work.SideBySide;
import dev.daejo.report.workbook.ReportWorkbook;
import dev.daejo.report.workbook.Sheet;
import dev.daejo.report.workbook.SummarySheet;
import dev.daejo.store.FinishedRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder of reports: {@code <out>/<D>/} with the files of the contract, section 6, and {@code <out>/changes-D.csv}.
 *
 * <p>A date's reports appear whole or not at all, take the place of older ones of the date, may be read by their owner
 * only, and are the same to the byte for the same run. Rows are streamed, so that a run's size does not matter.
 */
public final class ReportFolder {

    private static final Pattern LEFT_BY_A_DEAD_RUN =
            Pattern.compile("\\.(?:changes-)?(\\d{4}-\\d{2}-\\d{2})(?:\\.csv)?\\.(?:new|old)");

    private final Path out;
    private final ReportForms forms;
    private final Words words = Words.in(Locale.KOREAN);

    /** @param out the folder of all dates; made, for its owner only, where it is missing */
    public ReportFolder(Path out) {
        this(out, ReportForms.ALL);
    }

    /** The same with fewer files. */
    public ReportFolder(Path out, ReportForms forms) {
        this.out = out;
        this.forms = forms;
    }

    /**
     * Writes all reports of a finished run.
     *
     * @throws UncheckedIOException when they could not be written; then those that were there before are still there,
     *     or {@link #finishHalfSwap()} brings them back
     */
    public void write(FinishedRun run) {
        Swap swap = new Swap(out, run.businessDate());
        try {
            OwnerOnly.folder(out);
            swap.settle();
            OwnerOnly.newFolder(swap.fresh());
            writeAll(swap, run);
            swap.publish();
        } catch (IOException e) {
            throw failure(run.businessDate(), e);
        } catch (UncheckedIOException e) {
            throw failure(run.businessDate(), Objects.requireNonNull(e.getCause(), "cause"));
        }
    }

    /** Finishes or undoes what a run that died while it wrote left behind, for every date; for the start of a night. */
    public void finishHalfSwap() {
        if (!Files.isDirectory(out)) {
            return;
        }
        for (LocalDate date : datesOfDeadRuns()) {
            try {
                new Swap(out, date).settle();
            } catch (IOException e) {
                throw failure(date, e);
            }
        }
    }

    /** Tables, letters and changes do not depend on each other; each reads its rows by itself. */
    private void writeAll(Swap swap, FinishedRun run) throws IOException {
        Path folder = swap.fresh();
        SideBySide.Part tables = () -> writeTables(folder, run);
        SideBySide.Part changes = () -> csv(swap.freshChanges(), ChangeTable.COLUMNS, run::forEachChange);
        SideBySide.run(
                switch (forms) {
                    case ALL -> List.of(tables, () -> new ClaimLetters(run).writeTo(folder), changes);
                    case CSV -> List.of(tables, changes);
                });
    }

    private void writeTables(Path folder, FinishedRun run) throws IOException {
        NightTotals totals = new NightTotals(run);
        PageMaterial page = new PageMaterial(run);
        switch (forms) {
            case ALL -> {
                writeWorkbook(folder, run, totals, page);
                OwnerOnly.draft(folder.resolve("summary.html"), new SummaryPage(run, totals, page)::writeTo);
            }
            case CSV -> writeTables(ReportTables.withoutWorkbook(folder), run, totals, page);
        }
        OwnerOnly.draft(folder.resolve("run.json"), writer -> new RunJson(run, totals).writeTo(writer));
    }

    private void writeWorkbook(Path folder, FinishedRun run, NightTotals totals, PageMaterial page) throws IOException {
        ReportWorkbook.write(folder.resolve("report.xlsx"), run.businessDate(), words, workbook -> {
            Sheet<SummarySheet.Line> summary = workbook.sheet("summary", SummarySheet.COLUMNS);
            new SummarySheet(words, run, totals).lines().forEach(summary);
            summary.finish();
            writeTables(ReportTables.with(folder, workbook), run, totals, page);
        });
    }

    /** Each row passes once; the page keeps what it shows of it. */
    private void writeTables(ReportTables tables, FinishedRun run, NightTotals totals, PageMaterial page)
            throws IOException {
        tables.write(
                "discrepancies",
                DiscrepancyTable.COLUMNS,
                rows -> run.forEachDiscrepancy(found -> {
                    page.add(found);
                    rows.accept(found);
                }));
        tables.write(
                "claims",
                ClaimTable.columns(ClaimWords.in(Locale.KOREAN)),
                rows -> run.forEachClaim(claim -> {
                    page.add(claim);
                    rows.accept(claim);
                }));
        tables.write(
                "evidence",
                EvidenceTable.columns(new EvidenceWords(words)),
                rows -> run.forEachEvidence((caseId, evidence) -> {
                    page.add(caseId, evidence);
                    rows.accept(new CaseEvidence(caseId, evidence));
                }));
        tables.write("files", FileTable.COLUMNS, totals.files()::forEach);
        tables.write("control-totals", "totals", ControlTotalTable.COLUMNS, totals.all()::forEach);
        tables.write(
                "rejects",
                RejectTable.COLUMNS,
                rows -> run.forEachReject(reject -> {
                    page.add(reject);
                    rows.accept(reject);
                }));
    }

    private static <T> void csv(Path file, List<Column<T>> columns, Consumer<Consumer<T>> rows) throws IOException {
        OwnerOnly.draft(file, writer -> rows.accept(new CsvFile<>(writer, columns)));
    }

    private SortedSet<LocalDate> datesOfDeadRuns() {
        SortedSet<LocalDate> dates = new TreeSet<>();
        try (Stream<Path> entries = Files.list(out)) {
            entries.map(entry -> LEFT_BY_A_DEAD_RUN.matcher(String.valueOf(entry.getFileName())))
                    .filter(Matcher::matches)
                    .forEach(name -> dates.add(LocalDate.parse(name.group(1))));
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of reports '%s' could not be read".formatted(out), e);
        }
        return dates;
    }

    private UncheckedIOException failure(LocalDate date, IOException cause) {
        return new UncheckedIOException("The reports of %s could not be written to '%s'".formatted(date, out), cause);
    }
}
