package dev.daejo.job.past;

import dev.daejo.gathering.ArchivedRows;
import dev.daejo.gathering.FileOfDay;
import dev.daejo.gathering.Gathered;
import dev.daejo.gathering.Gathering;
import dev.daejo.gathering.Ledgers;
import dev.daejo.gathering.digest.DigestSource;
import dev.daejo.intake.Archive;
import dev.daejo.intake.LayoutArchive;
import dev.daejo.intake.SourceReader;
import dev.daejo.intake.layout.Layouts;
import dev.daejo.intake.masking.CardTokens;
import dev.daejo.job.night.NightInHand;
import dev.daejo.job.night.ReferenceArchive;
import dev.daejo.reconciliation.MemberLedger;
import dev.daejo.reconciliation.MemberOutcome;
import dev.daejo.reconciliation.Night;
import dev.daejo.reconciliation.Reconciliation;
import dev.daejo.reconciliation.TextOrder;
import dev.daejo.reconciliation.explanation.Explainer;
import dev.daejo.reconciliation.explanation.Explanation;
import dev.daejo.reconciliation.program.Program;
import dev.daejo.reconciliation.program.Terms;
import dev.daejo.store.NightRun;
import dev.daejo.store.PastRuns;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A night that is finished, gathered again from the archive with the files and the reference data of its run. */
final class PastNight {

    private static final int AT_A_TIME = 10_000;
    private static final int THREADS = Runtime.getRuntime().availableProcessors();

    private final Night night;
    private final Ledgers ledgers;

    private PastNight(Night night, Ledgers ledgers) {
        this.night = night;
        this.ledgers = ledgers;
    }

    /** With the reference data that the run used. */
    static PastNight read(NightRun run, PastRuns runs, Path store) throws IOException {
        return read(run, runs, store, new ReferenceArchive(store).read(runs.references(run), run.businessDate()));
    }

    /** With reference data that may be other than what the run used. */
    static PastNight read(NightRun run, PastRuns runs, Path store, Terms terms) throws IOException {
        List<FileOfDay> files = runs.files(run).stream()
                .map(account -> new FileOfDay(account.file(), account.verdict(), account.reason()))
                .toList();
        SourceReader reader = SourceReader.of(CardTokens.ofThisProcess(), Layouts.none(), new LayoutArchive(store));
        ArchivedRows rows = new ArchivedRows(new Archive(store), reader);
        Gathered gathered = Gathering.gather(files, terms, run.businessDate(), THREADS, DigestSource.inMemory(rows));
        return new PastNight(NightInHand.night(run.businessDate(), terms, gathered), gathered.ledgers());
    }

    Terms terms() {
        return night.terms();
    }

    /** What comes out for each member, in the order of their ids; computed some members at a time, on all cores. */
    Stream<MemberOutcome> outcomes() {
        Reconciliation reconciliation = new Reconciliation(night);
        return IntStream.iterate(0, first -> first < ledgers.members(), first -> first + AT_A_TIME)
                .mapToObj(first -> IntStream.range(first, Math.min(first + AT_A_TIME, ledgers.members()))
                        .parallel()
                        .mapToObj(member -> reconciliation.reconcile(ledgers.ledger(member)))
                        .toList())
                .flatMap(List::stream);
    }

    /**
     * Explains what was asked for.
     *
     * @throws NothingToExplain when that night knew no such member or program
     */
    Explanation explain(ExplainRequest request) {
        MemberLedger ledger = ledgerOf(request.memberId())
                .orElseThrow(() -> new NothingToExplain(
                        "%s의 실행에는 회원 '%s'이(가) 없습니다.".formatted(request.businessDate(), request.memberId())));
        Explanation explanation = new Explainer(night).explain(ledger, request.programId(), request.period());
        if (!isKnown(request.programId()) && explanation.isEmpty()) {
            throw new NothingToExplain(
                    "%s의 실행에는 프로그램 '%s'이(가) 없습니다.".formatted(request.businessDate(), request.programId()));
        }
        return explanation;
    }

    private boolean isKnown(String programId) {
        return programId.equals(Program.REFUND) || terms().programs().containsKey(programId);
    }

    /** The ledgers stand in the order of their members' ids. */
    private Optional<MemberLedger> ledgerOf(String memberId) {
        int from = 0;
        int to = ledgers.members() - 1;
        while (from <= to) {
            int middle = (from + to) >>> 1;
            MemberLedger ledger = ledgers.ledger(middle);
            int order = TextOrder.BY_CODE_POINT.compare(ledger.memberId(), memberId);
            if (order == 0) {
                return Optional.of(ledger);
            }
            if (order < 0) {
                from = middle + 1;
            } else {
                to = middle - 1;
            }
        }
        return Optional.empty();
    }
}
