package dev.daejo.reconciliation.explanation;

import dev.daejo.cases.NightInMemory;
import dev.daejo.reconciliation.MemberLedger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is explained is what was decided: for every member of every case and of the sample, for every program. */
class ExplainedOutcomesTest {

    private static final Path CASES = Path.of("src", "test", "resources", "cases");
    private static final Path SAMPLE = Path.of("sample-data");
    private static final LocalDate SAMPLE_DATE = LocalDate.of(2025, 12, 17);

    private final Path store;

    ExplainedOutcomesTest(@TempDir Path temporary) {
        this.store = temporary.resolve("store");
    }

    static List<Path> folders() throws IOException {
        try (Stream<Path> cases = Files.list(CASES)) {
            return Stream.concat(cases.sorted(), Stream.of(SAMPLE)).toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("folders")
    void areThoseOfTheReconciliation(Path folder) throws Exception {
        NightInMemory night = NightInMemory.ofFolder(folder, date(folder), store);

        ledgers(night).forEach(new ExplainedAgainstDecided(night.night())::assertSame);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("folders")
    void showLinesThatAddUpToTheAmountTheyExplain(Path folder) throws Exception {
        NightInMemory night = NightInMemory.ofFolder(folder, date(folder), store);

        ledgers(night).forEach(new ExplainedAgainstDecided(night.night())::assertAddsUp);
    }

    private static List<MemberLedger> ledgers(NightInMemory night) {
        return IntStream.range(0, night.gathered().ledgers().members())
                .mapToObj(night.gathered().ledgers()::ledger)
                .toList();
    }

    private static LocalDate date(Path folder) throws IOException {
        return folder.equals(SAMPLE)
                ? SAMPLE_DATE
                : LocalDate.parse(Files.readString(folder.resolve("date.txt")).strip());
    }
}
