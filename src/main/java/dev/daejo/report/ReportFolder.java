package dev.daejo.report;

import dev.daejo.intake.OwnerOnly;
import dev.daejo.reconciliation.discrepancy.Discrepancy;
import dev.daejo.report.folder.Swap;
import dev.daejo.report.letter.ClaimLetters;
import dev.daejo.report.page.PageMaterial;
import dev.daejo.report.page.SummaryPage;
import dev.daejo.report.table.ChangeTable;
import dev.daejo.report.table.Column;
import dev.daejo.report.table.CsvFile;
import dev.daejo.report.table.DiscrepancyTable;
import dev.daejo.report.total.NightTotals;
import dev.daejo.report.total.RunJson;
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

    /** Cases and changes do not depend on each other; each reads its rows by itself. */
    private void writeAll(Swap swap, FinishedRun run) throws IOException {
        SideBySide.run(List.of(
                () -> writeCases(swap.fresh(), run),
                () -> csv(swap.freshChanges(), ChangeTable.COLUMNS, run::forEachChange)));
    }

    private void writeCases(Path folder, FinishedRun run) throws IOException {
        NightTotals totals = new NightTotals(run);
        PageMaterial page = new PageMaterial(run.businessDate());
        ReportTables tables = new ReportTables(folder, run, totals, page);
        switch (forms) {
            case ALL ->
                writeWorkbook(
                        folder,
                        run,
                        totals,
                        tables,
                        () -> OwnerOnly.draft(
                                folder.resolve("summary.html"), new SummaryPage(run, totals, page)::writeTo));
            case CSV -> tables.write(cells -> {}, each -> {});
        }
        OwnerOnly.draft(folder.resolve("run.json"), writer -> new RunJson(run, totals).writeTo(writer));
    }

    /** A workbook takes its sheets one after the other; while the cases pass the first long one is written, then all else. */
    private void writeWorkbook(
            Path folder, FinishedRun run, NightTotals totals, ReportTables tables, SideBySide.Part summaryPage)
            throws IOException {
        ClaimLetters letters = new ClaimLetters(run, folder);
        ReportWorkbook.write(folder.resolve("report.xlsx"), run.businessDate(), words, workbook -> {
            Sheet<SummarySheet.Line> summary = workbook.sheet("summary", SummarySheet.COLUMNS);
            new SummarySheet(words, run, totals).lines().forEach(summary);
            summary.finish();
            Sheet<Discrepancy> discrepancies = workbook.sheet("discrepancies", DiscrepancyTable.COLUMNS);
            tables.write(discrepancies::write, letters);
            discrepancies.finish();
            SideBySide.run(List.of(() -> tables.writeSheets(workbook), letters::finish, summaryPage));
        });
    }

    private static <T> void csv(Path file, List<Column<T>> columns, Consumer<Consumer<T>> rows) throws IOException {
        OwnerOnly.draft(file, writer -> CsvFile.write(writer, columns, rows::accept));
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
