package dev.daejo.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.gathering.digest.DigestSource;
import dev.daejo.gathering.digest.LeftOut;
import dev.daejo.intake.KnownFile;
import dev.daejo.intake.reading.Reject;
import dev.daejo.intake.reading.RowSink;
import dev.daejo.reconciliation.MemberLedger;
import dev.daejo.reconciliation.statement.ClaimResult;
import dev.daejo.reconciliation.statement.Incident;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The fold is one function of a bag of rows, however they are cut into parts, ordered, merged and spread over threads. */
class OrderOfRowsTest {

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void gathersTheSameWhateverTheOrderOfTheRowsAndTheSizeOfTheRuns(long seed) {
        Random random = new Random(seed);
        List<Object> rows = CrowdedRows.of(random);
        Outcome inOrder = Outcome.of(Some.gathered(rows));

        for (int round = 0; round < 4; round++) {
            Gathered gathered = Some.gathered(shuffled(rows, random), 1 + random.nextInt(6));
            assertThat(Outcome.of(gathered)).isEqualTo(inOrder);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void agreesWithTheFoldWrittenPlainly(long seed) {
        List<Object> rows = CrowdedRows.of(new Random(seed));
        PlainFold plain = new PlainFold(rows);

        Gathered gathered = Some.gathered(rows);

        assertThat(Outcome.of(gathered).ledgers()).isEqualTo(plain.ledgers());
        for (FileAccount account : gathered.accounts()) {
            String file = account.file().name();
            assertThat(account.duplicates()).isEqualTo(plain.duplicates(file));
            assertThat(account.rejected()).isEqualTo(plain.rejected(file));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void accountsForEveryLine(long seed) {
        List<Object> rows = CrowdedRows.of(new Random(seed));

        Gathered gathered = Some.gathered(rows);

        assertThat(gathered.accounts())
                .allMatch(account -> account.accepted() >= 0 && account.skipped() == 0)
                .extracting(account -> account.accepted() + account.rejected() + account.duplicates())
                .isEqualTo(gathered.accounts().stream()
                        .map(account -> account.file().lines())
                        .toList());
        assertThat(gathered.rejects()).hasSize((int)
                gathered.accounts().stream().mapToLong(FileAccount::rejected).sum());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void gathersTheSameOnAnyNumberOfThreads(long seed) throws IOException {
        List<Object> rows = CrowdedRows.of(new Random(seed));
        Outcome onOne = Outcome.of(Some.gathered(rows));

        for (int threads = 1; threads <= 4; threads++) {
            Gathered gathered = Gathering.gather(
                    Some.filesOf(rows),
                    Some.terms(),
                    Some.D,
                    threads,
                    DigestSource.inMemory((file, sink) -> read(rows, file, sink)));
            assertThat(Outcome.of(gathered)).isEqualTo(onOne);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void choosesTheSameWhenAllKeysShareAHash(long seed) {
        Rows rows = new Rows(Some.sifted(CrowdedRows.of(new Random(seed)), 10).stream()
                .flatMap(file -> file.runs().stream())
                .toList());
        BitSet notRefused = new BitSet();
        notRefused.set(0, rows.count());
        for (int run = 0; run < rows.runs().size(); run++) {
            int firstRow = rows.firstRow(run);
            rows.runs().get(run).refused().stream().forEach(row -> notRefused.clear(firstRow + row));
        }

        assertThat(Choice.passedOver(rows, notRefused, head -> 42)).isEqualTo(Choice.passedOver(rows));
    }

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    private static LeftOut read(List<Object> rows, KnownFile file, RowSink sink) {
        rows.stream()
                .filter(row -> Some.originOf(row).file().equals(file.name()))
                .forEach(row -> Some.give(row, sink));
        return LeftOut.NOTHING;
    }

    private static List<Object> shuffled(List<Object> rows, Random random) {
        List<Object> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** All that a gathering tells, as values. */
    private record Outcome(
            List<MemberLedger> ledgers,
            List<FileAccount> accounts,
            List<Reject> rejects,
            List<Incident> incidents,
            List<ClaimResult> claimResults) {

        static Outcome of(Gathered gathered) {
            return new Outcome(
                    IntStream.range(0, gathered.ledgers().members())
                            .mapToObj(gathered.ledgers()::ledger)
                            .toList(),
                    gathered.accounts(),
                    gathered.rejects(),
                    gathered.incidents().all(),
                    gathered.claimResults());
        }
    }
}
