package dev.daejo.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.intake.layout.LayoutId;
import dev.daejo.intake.layout.Layouts;
import dev.daejo.intake.masking.CardTokens;
import dev.daejo.intake.reading.FileKind;
import dev.daejo.intake.reading.ReadResult;
import dev.daejo.reconciliation.TextOrder;
import dev.daejo.reconciliation.statement.StatementLine;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The example of every layout that comes with the program, {@code layouts/<layout>/statement-….csv}, in the encoding that
 * the issuer sends, and beside it the canonical rows that it becomes.
 */
public class LayoutExamplesTest {

    private final SourceReader reader;

    LayoutExamplesTest(@TempDir Path store) throws IOException {
        reader = SourceReader.of(CardTokens.inStore(store), Layouts.shipped(), new LayoutArchive(store));
    }

    public static Stream<Path> examples() throws IOException {
        try (Stream<Path> files = Files.walk(folder())) {
            return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void becomesTheseCanonicalRows(Path example) throws IOException {
        String actual = read(example);

        Path expected = example.resolveSibling(example.getFileName().toString().replace(".csv", ".expected"));
        Path written = Path.of("target", "layouts", layoutOf(example));
        Files.writeString(Files.createDirectories(written).resolve(expected.getFileName()), actual);
        assertThat(actual).isEqualTo(Files.exists(expected) ? Files.readString(expected) : "");
    }

    @Test
    void isThereForEveryLayoutOfTheProgram() throws IOException {
        try (Stream<Path> folders = Files.list(folder())) {
            assertThat(folders.filter(Files::isDirectory)
                            .map(folder -> folder.getFileName().toString())
                            .sorted(TextOrder.BY_CODE_POINT))
                    .containsExactlyElementsOf(Layouts.shippedNames());
        }
    }

    private String read(Path example) throws IOException {
        String name = example.getFileName().toString();
        String counterparty = name.split("-")[1];
        CollectedRows rows = new CollectedRows();
        ReadResult result = reader.read(
                name, FileKind.STATEMENT, counterparty, new ByteArrayInputStream(Files.readAllBytes(example)), rows);
        assertThat(result.fault()).isEmpty();
        LayoutId layout = Objects.requireNonNull(result.layout());
        assertThat(layout.name()).isEqualTo(layoutOf(example));
        return Stream.of(
                        Stream.of(CanonicalText.HEADER),
                        rows.rows.stream().map(row -> CanonicalText.of((StatementLine) row)),
                        rows.rejects.stream().map(reject -> "REJECT %d '%s' '%s' %s"
                                .formatted(reject.origin().line(), reject.column(), reject.value(), reject.reason())),
                        Stream.of("lines %d, rejected %d, skipped %d, amount %s"
                                .formatted(result.lines(), result.rejected(), result.skipped(), result.amount())))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String layoutOf(Path example) {
        return Objects.requireNonNull(example.getParent()).getFileName().toString();
    }

    private static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(LayoutExamplesTest.class.getResource("/layouts/nh"))
                            .toURI())
                    .resolveSibling("");
        } catch (URISyntaxException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
