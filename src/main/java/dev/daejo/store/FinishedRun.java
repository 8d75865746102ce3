package dev.daejo.store;

import dev.daejo.gathering.FileAccount;
import dev.daejo.intake.reading.Reject;
import dev.daejo.reconciliation.Breakdown;
import dev.daejo.reconciliation.ControlTotals;
import dev.daejo.reconciliation.NightVerdict;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/**
 * The rows of one finished run, streamed in the order of the report files. Asking twice gives the same rows; the id and
 * the wall-clock times of the run are not among them.
 */
public interface FinishedRun {

    LocalDate businessDate();

    NightVerdict verdict();

    ControlTotals totals();

    /** What the totals are made up of, by program and by the days near the business date. */
    Breakdown breakdown();

    /** Days without a file over all checked sources (contract, section 6, {@code holes}). */
    long holes();

    /** The holes in words, one per source that has any. */
    List<String> holesInWords();

    /** By file name by code point, then by hash. */
    List<FileAccount> files();

    /** By file and line. */
    void forEachReject(Consumer<Reject> consumer);

    /** By type, program, member, period, reference, since, received, expected, first evidence; each with all that is of it. */
    void forEachCase(Consumer<ReportedCase> consumer);

    /** Some cases again, in the order in which their ids are given; all of them are held. */
    List<ReportedCase> casesOf(Collection<String> caseIds);

    /** Against the last business date, by case; all are opened when there is none. */
    void forEachChange(Consumer<CaseChange> consumer);
}
