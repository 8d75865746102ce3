package dev.daejo.report.page;

import dev.daejo.reconciliation.Breakdown;
import dev.daejo.reconciliation.Share;
import dev.daejo.reconciliation.TextOrder;
import dev.daejo.reconciliation.Total;
import dev.daejo.reconciliation.discrepancy.DiscrepancyType;
import dev.daejo.report.html.PageColumn;
import dev.daejo.report.html.PageColumn.Form;
import dev.daejo.report.html.PageTable;
import dev.daejo.report.page.CaseSums.Slice;
import dev.daejo.report.total.NightTotals;
import dev.daejo.report.words.Figures;
import dev.daejo.report.words.Phrase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/** The cases by type with their ages, and the money and cases by program. */
final class SumsParts {

    private final PageText text;
    private final Breakdown breakdown;
    private final NightTotals totals;
    private final CaseSums sums;

    SumsParts(PageText text, Breakdown breakdown, NightTotals totals, CaseSums sums) {
        this.text = text;
        this.breakdown = breakdown;
        this.totals = totals;
        this.sums = sums;
    }

    void write() {
        types();
        programs();
    }

    private void types() {
        text.begin("types");
        List<DiscrepancyType> found = totals.typesFound();
        if (found.isEmpty()) {
            text.none();
        } else {
            typeTable().writeTo(text.html(), found, typeSums());
        }
        text.end();
    }

    private PageTable<DiscrepancyType> typeTable() {
        List<PageColumn<DiscrepancyType>> columns = new ArrayList<>();
        columns.add(text.column("type", Form.WORD, type -> text.words().of("type", type)));
        columns.add(text.column("meaning", Form.LONG, type -> text.words().of("type-meaning", type)));
        columns.add(text.column("severity", Form.WORD, type -> text.words().of("severity", type.severity())));
        columns.add(text.number("count", type -> ofType(type, Slice::open).count()));
        columns.add(text.number("amount", type -> ofType(type, Slice::open).won()));
        for (AgeBand age : AgeBand.values()) {
            columns.add(new PageColumn<>(
                    text.words().of("age", age),
                    Form.NUMBER,
                    type -> figure(ofType(type, isOpenAndOf(age)).count())));
        }
        columns.add(
                text.number("withdrawn", type -> ofType(type, Slice::withdrawn).count()));
        return new PageTable<>(text.words().of("page.types"), columns, type -> type.severity()
                .name()
                .toLowerCase(Locale.ROOT));
    }

    private List<Phrase> typeSums() {
        List<Phrase> cells = new ArrayList<>(List.of(text.words().of("column.sum"), Phrase.NONE, Phrase.NONE));
        cells.add(figure(sums.of(Slice::open).count()));
        cells.add(figure(sums.of(Slice::open).won()));
        Arrays.stream(AgeBand.values())
                .map(age -> figure(sums.of(isOpenAndOf(age)).count()))
                .forEach(cells::add);
        cells.add(figure(sums.of(Slice::withdrawn).count()));
        return cells;
    }

    private CaseSum ofType(DiscrepancyType type, Predicate<Slice> which) {
        return sums.of(which.and(slice -> slice.type() == type));
    }

    private static Predicate<Slice> isOpenAndOf(AgeBand age) {
        return slice -> slice.open() && slice.age() == age;
    }

    private void programs() {
        text.begin("programs");
        List<String> all = List.copyOf(programIds());
        List<String> shown = all.stream().limit(First.KEPT).toList();
        if (all.isEmpty()) {
            text.none();
        } else {
            text.rest("discrepancies.csv", all.size(), shown.size());
            programTable().writeTo(text.html(), shown);
        }
        text.end();
    }

    private PageTable<String> programTable() {
        return new PageTable<>(
                text.words().of("page.programs"),
                List.of(
                        text.data("program", Form.ID, id -> id),
                        share("promised", Total.EXPECTED),
                        share("arrived", Total.SETTLED),
                        share("not-yet-due", Total.NOT_YET_DUE),
                        share("lacking", Total.OUTSTANDING),
                        share("beyond", Total.OVERPAID),
                        share("unpaired", Total.UNPAIRED),
                        cases("count", slice -> slice.open(), CaseSum::count),
                        cases("wrong", slice -> slice.open(), CaseSum::won),
                        cases("new", isOpenAndOf(AgeBand.NEW), CaseSum::count),
                        cases("withdrawn", Slice::withdrawn, CaseSum::count)));
    }

    private PageColumn<String> share(String key, Total total) {
        return text.number(
                key, id -> breakdown.of(new Share(Share.Of.PROGRAM, id, total)).amount());
    }

    private PageColumn<String> cases(String key, Predicate<Slice> which, Function<CaseSum, Number> value) {
        return text.number(
                key,
                id -> value.apply(sums.of(which.and(slice -> slice.programId().equals(id)))));
    }

    private NavigableSet<String> programIds() {
        NavigableSet<String> ids = new TreeSet<>(TextOrder.BY_CODE_POINT);
        ids.addAll(sums.programs());
        breakdown.shares().keySet().stream()
                .filter(share -> share.of() == Share.Of.PROGRAM)
                .map(Share::key)
                .forEach(ids::add);
        return ids;
    }

    private static Phrase figure(Number number) {
        return Phrase.same(Figures.grouped(number));
    }
}
