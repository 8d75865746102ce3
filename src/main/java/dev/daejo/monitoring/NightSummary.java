package dev.daejo.monitoring;

import dev.daejo.gathering.FileAccount;
import dev.daejo.intake.Verdict;
import dev.daejo.reconciliation.ControlTotals;
import dev.daejo.reconciliation.Tally;
import dev.daejo.reconciliation.Total;
import dev.daejo.reconciliation.discrepancy.DiscrepancyType;
import dev.daejo.report.words.Words;
import dev.daejo.store.FinishedRun;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.function.ToLongFunction;

/** The last words of a night, for the operator: what came, what was promised, what arrived, what is wrong. */
public final class NightSummary {

    private static final List<Total> MONEY = List.of(
            Total.EXPECTED,
            Total.SETTLED,
            Total.OUTSTANDING,
            Total.NOT_YET_DUE,
            Total.CREDITS,
            Total.OVERPAID,
            Total.UNPAIRED);

    private final PrintStream out;
    private final LongSupplier nanos;
    private final long began;
    private final Words words = Words.in(Locale.KOREAN);

    /** The night begins now. */
    public NightSummary(PrintStream out) {
        this(out, System::nanoTime);
    }

    NightSummary(PrintStream out, LongSupplier nanos) {
        this.out = out;
        this.nanos = nanos;
        this.began = nanos.getAsLong();
    }

    /** Tells the result of a finished run whose reports are in the folder. */
    public void tell(FinishedRun run, String folder) {
        out.println();
        line(
                "%s  %s: %s",
                run.businessDate(), words.of("verdict", run.verdict()), words.of("verdict-meaning", run.verdict()));
        files(run.files());
        run.holesInWords().forEach(hole -> line("  빠진 날  %s", hole));
        money(run.totals());
        wrong(run.totals());
        line("보고서  %s", folder);
        line("걸린 시간  %.1f초", Duration.ofNanos(nanos.getAsLong() - began).toMillis() / 1000.0);
    }

    private void files(List<FileAccount> files) {
        line(
                "파일  %,d개 (접수 %,d, 중복 %,d, 격리 %,d)",
                files.size(),
                count(files, Verdict.ACCEPTED),
                count(files, Verdict.DUPLICATE),
                count(files, Verdict.QUARANTINED));
        line(
                "줄  %,d (접수 %,d, 거부 %,d, 중복 %,d, 제외 %,d, 격리 %,d)",
                sum(files, account -> account.file().lines()),
                sum(files, FileAccount::accepted),
                sum(files, FileAccount::rejected),
                sum(files, FileAccount::duplicates),
                sum(files, FileAccount::skipped),
                sum(files, FileAccount::quarantined));
    }

    private void money(ControlTotals totals) {
        for (Total total : MONEY) {
            amount(words.of("total", total), totals.of(total));
        }
    }

    private void wrong(ControlTotals totals) {
        line(
                "확인할 것  %,d건",
                totals.byType().values().stream().mapToLong(Tally::count).sum());
        for (DiscrepancyType type : DiscrepancyType.values()) {
            if (totals.of(type).count() > 0) {
                amount(words.of("type", type) + " (" + type + ")", totals.of(type));
            }
        }
    }

    private void amount(String name, Tally tally) {
        line("  %,15d원 %,8d건  %s", tally.amount(), tally.count(), name);
    }

    private void line(String format, Object... fillings) {
        out.println(String.format(Locale.ROOT, format, fillings));
    }

    private static long count(List<FileAccount> files, Verdict verdict) {
        return files.stream().filter(account -> account.verdict() == verdict).count();
    }

    private static long sum(List<FileAccount> files, ToLongFunction<FileAccount> lines) {
        return files.stream().mapToLong(lines).sum();
    }
}
