package dev.daejo.report.workbook;

import dev.daejo.gathering.FileAccount;
import dev.daejo.intake.Verdict;
import dev.daejo.reconciliation.NightVerdict;
import dev.daejo.reconciliation.Tally;
import dev.daejo.reconciliation.Total;
import dev.daejo.report.table.Column;
import dev.daejo.report.total.NightTotals;
import dev.daejo.report.words.Words;
import dev.daejo.store.FinishedRun;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The first sheet: the date, the verdict, what is missing, the totals, and the types that were found. */
public final class SummarySheet {

    public static final List<Column<Line>> COLUMNS = List.of(
            Column.text("name", Line::name),
            new Column<>("count", Column.Form.NUMBER, Line::count),
            Column.wonAsText("amount", Line::amount),
            Column.sentence("note", Line::note));

    private final Words words;
    private final FinishedRun run;
    private final NightTotals totals;

    public SummarySheet(Words words, FinishedRun run, NightTotals totals) {
        this.words = words;
        this.run = run;
        this.totals = totals;
    }

    public Stream<Line> lines() {
        return Stream.of(night(), missing(), money(), types()).flatMap(lines -> lines);
    }

    private Stream<Line> night() {
        NightVerdict verdict = run.verdict();
        return Stream.of(
                said("workbook.date", run.businessDate().toString()),
                said("workbook.verdict", words.of("verdict", verdict) + ": " + words.of("verdict-meaning", verdict)));
    }

    private Stream<Line> missing() {
        return Stream.concat(
                run.holesInWords().stream().map(hole -> said("workbook.missing", hole)),
                totals.files().stream()
                        .filter(account -> account.verdict() == Verdict.QUARANTINED)
                        .map(this::quarantined));
    }

    private Line quarantined(FileAccount account) {
        return said("workbook.quarantined", account.file().name() + ": " + account.reason());
    }

    private Stream<Line> money() {
        return Arrays.stream(Total.values()).map(total -> counted(words.of("total", total), totals.of(total), ""));
    }

    private Stream<Line> types() {
        return totals.typesFound().stream()
                .map(type -> counted(words.of("type", type), totals.of(type), words.of("type-meaning", type)));
    }

    private Line said(String key, String note) {
        return new Line(words.of(key), "", "", note);
    }

    private static Line counted(String name, Tally tally, String note) {
        return new Line(name, Long.toString(tally.count()), tally.amount().toString(), note);
    }

    /** A line of the sheet; a number that it does not have is empty. */
    public record Line(String name, String count, String amount, String note) {}
}
