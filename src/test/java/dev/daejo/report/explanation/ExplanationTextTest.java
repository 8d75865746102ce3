package dev.daejo.report.explanation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.cases.NightInMemory;
import dev.daejo.reconciliation.MemberLedger;
import dev.daejo.reconciliation.explanation.Explainer;
import dev.daejo.reconciliation.program.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What people read of an explanation, word for word. */
class ExplanationTextTest {

    private static final Path CASES = Path.of("src", "test", "resources", "cases");
    private static final Path EXPLANATIONS = Path.of("src", "test", "resources", "explanations");

    private final Path store;

    ExplanationTextTest(@TempDir Path temporary) {
        this.store = temporary.resolve("store");
    }

    static Stream<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "settled, 01-paid-in-full, SANGSAENG",
        "capped, 23-a-cap-for-december-and-one-for-all, SANGSAENG",
        "clawed-back, 04-clawback-after-a-partial-cancel, SANGSAENG",
        "ambiguous, 16-two-sums-are-no-sum, EVENT",
        "tier, 11-the-month-before-decides-the-tier, TIERS",
        "payments, 22-rounded-capped-counted, CAPS",
        "refund, 13-three-business-days-over-chuseok, REFUND"
    })
    void isThePageThatWasAgreed(String name, String folder, String program) throws Exception {
        NightInMemory night = night(folder);

        String text = text(night, ledgers(night).get(0), program);

        assertThat(text).isEqualTo(Files.readString(EXPLANATIONS.resolve(name + ".txt"), UTF_8));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void hasWordsForEverythingThatCanBeSaid(String folder) throws Exception {
        NightInMemory night = night(folder);

        for (MemberLedger ledger : ledgers(night)) {
            Stream.concat(night.night().terms().programs().keySet().stream(), Stream.of(Program.REFUND, "UNKNOWN"))
                    .forEach(program -> assertThat(text(night, ledger, program))
                            .contains(ledger.memberId())
                            .doesNotContain("%s", "null"));
        }
    }

    private static String text(NightInMemory night, MemberLedger ledger, String program) {
        return ExplanationText.of(
                new Explainer(night.night()).explain(ledger, program, null),
                night.night().terms().counterparties());
    }

    private NightInMemory night(String name) throws Exception {
        Path folder = CASES.resolve(name);
        LocalDate businessDate =
                LocalDate.parse(Files.readString(folder.resolve("date.txt")).strip());
        return NightInMemory.of(folder.resolve("inbox"), folder.resolve("reference"), businessDate, store);
    }

    private static List<MemberLedger> ledgers(NightInMemory night) {
        return IntStream.range(0, night.gathered().ledgers().members())
                .mapToObj(night.gathered().ledgers()::ledger)
                .toList();
    }
}
