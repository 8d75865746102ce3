package dev.daejo.store;

import dev.daejo.gathering.FileAccount;
import dev.daejo.intake.Reject;
import dev.daejo.reconciliation.Breakdown;
import dev.daejo.reconciliation.ControlTotals;
import dev.daejo.reconciliation.NightVerdict;
import dev.daejo.reconciliation.discrepancy.Discrepancy;
import dev.daejo.reconciliation.discrepancy.Evidence;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
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

    /** By type, program, member, period, reference, since, received, expected, first evidence; evidence: the first ten. */
    void forEachDiscrepancy(Consumer<Discrepancy> consumer);

    /** In the order of their cases. */
    void forEachClaim(Consumer<ClaimedCase> consumer);

    /** The ids of the cases whose claim is withdrawn. */
    Set<String> withdrawnCases();

    /**
     * What is to be sent, by counterparty, step and incident, each with its claims in the order of their cases. These can be
     * read until the consumer returns; what it leaves is passed over.
     */
    void forEachSending(BiConsumer<Sending, Iterator<ClaimedCase>> consumer);

    /** All evidence of the cases of some claims, by case and in the order of each; a case that has none is not in it. */
    Map<String, List<Evidence>> evidenceOf(Collection<ClaimedCase> claims);

    /** In the order of their cases, each row with its case id. */
    void forEachEvidence(BiConsumer<String, Evidence> consumer);

    /** Against the last business date, by case; all are opened when there is none. */
    void forEachChange(Consumer<CaseChange> consumer);
}
