package dev.daejo.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.reconciliation.MemberOutcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases give the same with the rows of every file in another order. */
class CasesInAnyOrderTest {

    private final Path temporary;

    CasesInAnyOrderTest(@TempDir Path temporary) {
        this.temporary = temporary;
    }

    /** Without the few in which, by the contract, the line number decides. */
    static List<CaseFolder> cases() throws IOException {
        return CaseFolder.all().stream()
                .filter(folder -> Files.notExists(folder.path().resolve("the-order-of-rows-decides.txt")))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void giveTheSameRows(CaseFolder folder) throws Exception {
        assertThat(CaseFolder.rows(outcomes(folder))).containsExactlyElementsOf(folder.expectedRows());
    }

    static List<CaseFolder> casesWithClaims() throws IOException {
        return CaseFolder.all().stream().filter(CaseFolder::saysWhatIsClaimed).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("casesWithClaims")
    void giveTheSameClaims(CaseFolder folder) throws Exception {
        assertThat(CaseFolder.claims(outcomes(folder))).containsExactlyElementsOf(folder.expectedClaims());
    }

    private List<MemberOutcome> outcomes(CaseFolder folder) throws Exception {
        return NightInMemory.of(
                        shuffled(folder.path().resolve("inbox")),
                        folder.path().resolve("reference"),
                        folder.businessDate(),
                        temporary.resolve("store"))
                .outcomes();
    }

    private Path shuffled(Path inbox) throws IOException {
        Path target = Files.createDirectory(temporary.resolve("inbox"));
        try (Stream<Path> files = Files.list(inbox)) {
            files.forEach(file -> shuffle(file, target.resolve(file.getFileName())));
        }
        return target;
    }

    private static void shuffle(Path from, Path to) {
        try {
            List<String> lines = new ArrayList<>(Files.readAllLines(from, StandardCharsets.UTF_8));
            Collections.shuffle(lines.subList(1, lines.size()), new Random(from.hashCode()));
            Files.write(to, lines, StandardCharsets.UTF_8);
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }
}
