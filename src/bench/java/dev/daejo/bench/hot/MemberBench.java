package dev.daejo.bench.hot;

import dev.daejo.bench.BenchSettings;
import dev.daejo.bench.BigNight;
import dev.daejo.cases.NightInMemory;
import dev.daejo.gathering.Ledgers;
import dev.daejo.reconciliation.MemberLedger;
import dev.daejo.reconciliation.MembersOutcome;
import dev.daejo.reconciliation.OutcomeSum;
import dev.daejo.reconciliation.Reconciliation;
import dev.daejo.sample.BulkNight;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What is done for each member, on one core: folding its lines from the digests, and reconciling it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class MemberBench {

    private static final int MEMBERS = 5_000;
    private static final int AT_ONCE = 1_000;

    private @Nullable Ledgers ledgers;
    private @Nullable Reconciliation reconciliation;
    private List<MemberLedger> folded = List.of();
    private int next;

    /** Gathers a small night. */
    @Setup
    public void makeReady() throws Exception {
        Path night = BigNight.ready(BenchSettings.ofProperties().ofMembers(MEMBERS));
        Path store = Files.createTempDirectory("daejo-bench");
        LocalDate date = LocalDate.parse(BulkNight.BUSINESS_DATE);
        NightInMemory gathered = NightInMemory.of(night.resolve("inbox"), night.resolve("reference"), date, store);
        ledgers = gathered.gathered().ledgers();
        reconciliation = new Reconciliation(gathered.night());
        folded = IntStream.range(0, MEMBERS).mapToObj(ledgers::ledger).toList();
    }

    /** A thousand members, whose ledgers are made. */
    @Benchmark
    public List<MemberLedger> fold() {
        int from = nextBlock();
        return Objects.requireNonNull(ledgers, "ledgers").between(from, from + AT_ONCE, ledger -> ledger);
    }

    /** A thousand members, whose ledgers are there. */
    @Benchmark
    public MembersOutcome reconcile() {
        int from = nextBlock();
        OutcomeSum sum =
                Objects.requireNonNull(reconciliation, "reconciliation").summing();
        folded.subList(from, from + AT_ONCE).forEach(sum::add);
        return sum.outcome();
    }

    private int nextBlock() {
        next = (next + AT_ONCE) % MEMBERS;
        return next;
    }
}
