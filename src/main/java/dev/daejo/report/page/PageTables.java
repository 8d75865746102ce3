package dev.daejo.report.page;

import static dev.daejo.report.html.PageColumn.Form.ID;
import static dev.daejo.report.html.PageColumn.Form.LONG;
import static dev.daejo.report.html.PageColumn.Form.NUMBER;
import static dev.daejo.report.html.PageColumn.Form.WORD;

import dev.daejo.gathering.FileAccount;
import dev.daejo.intake.CardMask;
import dev.daejo.intake.FileKind;
import dev.daejo.intake.Reject;
import dev.daejo.reconciliation.Total;
import dev.daejo.reconciliation.discrepancy.Cause;
import dev.daejo.reconciliation.discrepancy.Discrepancy;
import dev.daejo.reconciliation.discrepancy.DiscrepancyType;
import dev.daejo.report.html.PageColumn;
import dev.daejo.report.html.PageTable;
import dev.daejo.report.total.NightTotals;
import dev.daejo.report.words.Figures;
import dev.daejo.report.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** The tables of the page, with their words. */
final class PageTables {

    private final Words words;

    PageTables(Words words) {
        this.words = words;
    }

    PageTable<DiscrepancyType> types(NightTotals totals) {
        return new PageTable<>(
                words.of("page.types"),
                List.of(
                        column("type", WORD, type -> words.of("type", type)),
                        column("meaning", LONG, type -> words.of("type-meaning", type)),
                        column("severity", WORD, type -> words.of("severity", type.severity())),
                        number("count", type -> totals.of(type).count()),
                        number("amount", type -> totals.of(type).amount())),
                PageTables::rowClass);
    }

    PageTable<Discrepancy> discrepancies() {
        return new PageTable<>(
                words.of("page.biggest"),
                List.of(
                        column("type", WORD, row -> typeAndSeverity(row.type())),
                        column("program", ID, Discrepancy::programId),
                        column("member", ID, Discrepancy::memberId),
                        column("period", WORD, row -> Objects.toString(row.period(), "")),
                        column("reference", ID, Discrepancy::reference),
                        number("expected", Discrepancy::expected),
                        number("received", Discrepancy::received),
                        number("difference", Discrepancy::difference),
                        column("due", WORD, row -> Objects.toString(row.dueOn(), "")),
                        number("overdue", Discrepancy::daysOverdue),
                        column("cause", LONG, row -> cause(row.cause())),
                        column("evidence", ID, PageTables::firstPlace)),
                row -> rowClass(row.type()));
    }

    PageTable<Total> totals(NightTotals totals) {
        return new PageTable<>(
                words.of("page.totals"),
                List.of(
                        column("total", WORD, total -> words.of("total", total)),
                        number("count", total -> totals.of(total).count()),
                        number("amount", total -> totals.of(total).amount())));
    }

    PageTable<FileAccount> files() {
        return new PageTable<>(
                words.of("page.files"),
                List.of(
                        column("file", ID, row -> row.file().name()),
                        column("kind", WORD, this::kind),
                        column("verdict", WORD, row -> words.of("file-verdict", row.verdict())),
                        column("reason", LONG, FileAccount::reason),
                        number("lines", row -> row.file().lines()),
                        number("accepted", FileAccount::accepted),
                        number("rejected", FileAccount::rejected),
                        number("duplicates", FileAccount::duplicates),
                        number("skipped", FileAccount::skipped)));
    }

    PageTable<Reject> rejects() {
        return new PageTable<>(
                words.of("page.rejects"),
                List.of(
                        column("file", ID, row -> row.origin().file()),
                        number("line", row -> row.origin().line()),
                        column("column", ID, Reject::column),
                        column("reason", LONG, row -> CardMask.mask(row.reason())),
                        column("value", LONG, row -> CardMask.mask(row.value()))));
    }

    private String typeAndSeverity(DiscrepancyType type) {
        return words.of("type", type) + " (" + words.of("severity", type.severity()) + ")";
    }

    /** In words where it is one of ours; else it is a message. */
    private String cause(String cause) {
        return Arrays.stream(Cause.values())
                .filter(known -> known.name().equals(cause))
                .findFirst()
                .map(known -> words.of("cause", known))
                .orElseGet(() -> CardMask.mask(cause));
    }

    private String kind(FileAccount account) {
        FileKind kind = account.file().kind();
        return kind == null ? words.of("file-kind.none") : words.of("file-kind", kind);
    }

    private static String firstPlace(Discrepancy discrepancy) {
        return discrepancy.evidence().stream()
                .findFirst()
                .map(evidence -> evidence.origin().toString())
                .orElse("");
    }

    private static String rowClass(DiscrepancyType type) {
        return type.severity().name().toLowerCase(Locale.ROOT);
    }

    private <T> PageColumn<T> column(String key, PageColumn.Form form, Function<T, String> cell) {
        return new PageColumn<>(words.of("column." + key), form, cell);
    }

    private <T> PageColumn<T> number(String key, ToLongFunction<T> cell) {
        return column(key, NUMBER, row -> Figures.grouped(cell.applyAsLong(row)));
    }
}
