package dev.daejo.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.intake.Archive;
import dev.daejo.intake.Desk;
import dev.daejo.intake.FileName;
import dev.daejo.intake.Intake;
import dev.daejo.intake.KnownFile;
import dev.daejo.intake.MutationsTest;
import dev.daejo.intake.RecordedRows;
import dev.daejo.intake.RowsSideBySide;
import dev.daejo.intake.Samples;
import dev.daejo.intake.SourceReader;
import dev.daejo.intake.masking.CardTokens;
import dev.daejo.intake.ranges.Processors;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A file read in ranges by several threads comes to the same as read by one from its beginning to its end. */
class ByteRangesTest {

    private static final String NAME = "statement-hana-20251102.csv";
    private static final String HEADER =
            "line_id,member_id,card_no,used_at,posted_on,type,approval_no,amount,currency\n";
    private static final String ROW = "L%d,M%d,4111111111111111,2025-11-01T12:00,2025-11-02,PURCHASE,A1,12000,KRW\n";
    private static final CardTokens TOKENS = CardTokens.ofKey("0f".repeat(32));

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void saysTheSameOfStatementsWhateverStandsInThem(long seed) throws IOException {
        Random random = new Random(seed);
        byte[] file = PlainStatementTest.statement(random);

        assertSame(FileName.parse(NAME, Desk.COUNTERPARTIES), file, 80 + random.nextInt(800));
    }

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("fewSeeds")
    void saysTheSameOfFilesOfEveryKind(long seed) throws IOException {
        Random random = new Random(seed);
        for (Samples.Sample sample : Samples.all()) {
            byte[] good = grown(sample.text(), random).getBytes(StandardCharsets.UTF_8);
            byte[] file = random.nextInt(3) == 0 ? good : MutationsTest.mutated(good, random);

            assertSame(FileName.parse(sample.name(), Desk.COUNTERPARTIES), file, 60 + random.nextInt(400));
        }
    }

    static LongStream fewSeeds() {
        return LongStream.range(0, 60);
    }

    /** The lines below the header many times over. */
    private static String grown(String text, Random random) {
        int header = text.indexOf('\n') + 1;
        return text.substring(0, header) + text.substring(header).repeat(1 + random.nextInt(6));
    }

    @Test
    void comesToTheSameWhereverTheFileIsCut() throws IOException {
        String row = "L1,M1,4111111111111111,2025-11-01T12:00,2025-11-02,PURCHASE,\"A\r\n1\",12000,KRW\r\n";
        byte[] whole = ("\uFEFF" + HEADER + row.repeat(4)).getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length <= whole.length; length++) {
            assertSame(FileName.parse(NAME, Desk.COUNTERPARTIES), Arrays.copyOf(whole, length), 100);
        }
    }

    @Test
    void comesToTheSameHoweverLongTheRangesAre() throws IOException {
        byte[] whole = ("\uFEFF" + HEADER + lines(20) + "L1,\"open\n" + lines(5)).getBytes(StandardCharsets.UTF_8);
        for (int longest = 1; longest <= 1_000; longest++) {
            assertSame(FileName.parse(NAME, Desk.COUNTERPARTIES), whole, longest);
        }
    }

    @Test
    void letsOthersHelpWithALargeFileAndKnowsEachLine() throws IOException {
        byte[] file = (HEADER + lines(20_000)).getBytes(StandardCharsets.UTF_8);
        RowsSideBySide rows = new RowsSideBySide();

        inRanges(FileName.parse(NAME, Desk.COUNTERPARTIES), file, 1 << 12, rows);

        assertThat(rows.sinks()).isGreaterThan(1).isLessThanOrEqualTo(4);
        assertThat(rows.rows().size()).isEqualTo(20_000);
        assertThat(rows.rows().stream().filter(row -> row.contains("memberId=M777,")))
                .singleElement()
                .asString()
                .endsWith(":778]");
    }

    @Test
    void takesALargeFileInWithTheSameEntryAndTheSameBytes(@TempDir Path folder) throws IOException {
        Path file = Files.createDirectories(folder.resolve("inbox")).resolve(NAME);
        Files.writeString(file, HEADER + lines(50_000) + "L0,M0,bad\n");

        KnownFile alone = takenIn(folder.resolve("alone"), file, Processors.withoutHelp());
        KnownFile helped = takenIn(folder.resolve("helped"), file, Processors.of(4));

        assertThat(helped).isEqualTo(alone);
        assertThat(helped.lines()).isEqualTo(50_001);
        assertThat(helped.rejected()).isEqualTo(1);
        assertThat(Files.mismatch(new Archive(folder.resolve("helped")).of(helped), file))
                .isEqualTo(-1);
    }

    private static KnownFile takenIn(Path store, Path file, Processors processors) throws IOException {
        return new Intake(new Archive(store), new SourceReader(TOKENS).with(processors), Desk.COUNTERPARTIES)
                .takeIn(file, List.of());
    }

    private static String lines(int count) {
        StringBuilder lines = new StringBuilder();
        for (int line = 1; line <= count; line++) {
            lines.append(ROW.formatted(line, line));
        }
        return lines.toString();
    }

    /** Where a file cannot be trusted its rows are not used; then only what is said of it is compared. */
    private static void assertSame(FileName name, byte[] file, int longestRange) throws IOException {
        RecordedRows alone = new RecordedRows();
        ReadResult expected = recordByRecord(name, file, alone);
        RowsSideBySide rows = new RowsSideBySide();
        ReadResult found = inRanges(name, file, longestRange, rows);

        assertThat(found).as("ranges of %d bytes", longestRange).isEqualTo(expected);
        if (expected.isSound()) {
            assertThat(rows.rows()).isEqualTo(RowsSideBySide.sorted(Stream.of(alone)));
        }
    }

    /** From the beginning to the end, by one reading. */
    private static ReadResult recordByRecord(FileName name, byte[] file, RowSink sink) throws IOException {
        RowReader rows = canonical(name, 1).rows();
        FileReading reading = new FileReading(name.name(), name.kind(), rows, sink);
        reading.readAll(new SourceText(new ByteArrayInputStream(file)), new Records());
        return reading.result();
    }

    private static CanonicalFile canonical(FileName name, int longestRange) {
        return new CanonicalFile(
                name.name(), name.kind(), name.counterpartyId(), TOKENS, Processors.of(3), longestRange);
    }

    private static ReadResult inRanges(FileName name, byte[] file, int longestRange, RowsSideBySide rows)
            throws IOException {
        return canonical(name, longestRange).read(new ByteArrayInputStream(file), rows.another());
    }
}
