package dev.daejo.report.page;

import dev.daejo.gathering.FileAccount;
import dev.daejo.intake.masking.CardMask;
import dev.daejo.intake.reading.FileKind;
import dev.daejo.intake.reading.Reject;
import dev.daejo.reconciliation.Total;
import dev.daejo.report.html.PageColumn.Form;
import dev.daejo.report.html.PageTable;
import dev.daejo.report.total.NightTotals;
import dev.daejo.report.words.Phrase;
import java.util.Comparator;
import java.util.List;

/** The totals that balance, the files of the date, and the lines of them that were refused. */
final class FileParts {

    private final PageText text;
    private final NightTotals totals;
    private final List<Reject> rejects;

    FileParts(PageText text, NightTotals totals, List<Reject> rejects) {
        this.text = text;
        this.totals = totals;
        this.rejects = rejects;
    }

    void write() {
        text.begin("totals");
        totalTable().writeTo(text.html(), List.of(Total.values()));
        text.end();
        text.begin("files");
        text.rows("files.csv", totals.files().size(), fileTable(), urgentFirst());
        text.end();
        text.begin("rejects");
        text.rows("rejects.csv", totals.rejected(), rejectTable(), rejects);
        text.end();
    }

    private PageTable<Total> totalTable() {
        return new PageTable<>(
                text.words().of("page.totals"),
                List.of(
                        text.column("total", Form.WORD, total -> text.words().of("total", total)),
                        text.number("count", total -> totals.of(total).count()),
                        text.number("amount", total -> totals.of(total).amount())));
    }

    /** Those that somebody should look at come first. */
    private List<FileAccount> urgentFirst() {
        return totals.files().stream()
                .sorted(Comparator.comparing(FileParts::urgency))
                .limit(First.KEPT)
                .toList();
    }

    private static int urgency(FileAccount account) {
        return switch (account.verdict()) {
            case QUARANTINED -> 0;
            case ACCEPTED -> account.rejected() > 0 ? 1 : 3;
            case DUPLICATE -> 2;
        };
    }

    private PageTable<FileAccount> fileTable() {
        return new PageTable<>(
                text.words().of("page.files"),
                List.of(
                        text.data("file", Form.ID, row -> row.file().name()),
                        text.column("kind", Form.WORD, this::kind),
                        text.column("verdict", Form.WORD, row -> text.words().of("file-verdict", row.verdict())),
                        text.data("reason", Form.LONG, FileAccount::reason),
                        text.number("lines", row -> row.file().lines()),
                        text.number("accepted", FileAccount::accepted),
                        text.number("rejected", FileAccount::rejected),
                        text.number("duplicates", FileAccount::duplicates),
                        text.number("skipped", FileAccount::skipped)));
    }

    private PageTable<Reject> rejectTable() {
        return new PageTable<>(
                text.words().of("page.rejects"),
                List.of(
                        text.data("file", Form.ID, row -> row.origin().file()),
                        text.number("line", row -> row.origin().line()),
                        text.data("column", Form.ID, Reject::column),
                        text.data("reason", Form.LONG, row -> CardMask.mask(row.reason())),
                        text.data("value", Form.LONG, row -> CardMask.mask(row.value()))));
    }

    private Phrase kind(FileAccount account) {
        FileKind kind = account.file().kind();
        return kind == null ? text.words().of("file-kind.none") : text.words().of("file-kind", kind);
    }
}
