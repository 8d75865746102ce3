package dev.daejo.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.intake.layout.Layouts;
import dev.daejo.intake.masking.CardMask;
import dev.daejo.intake.reading.ReadResult;
import dev.daejo.intake.reading.RowSink;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Changes good files at random for as long as it is told, and holds intake to its promises whatever comes: no exception,
 * read = accepted + rejected + skipped in lines and in won, the same verdict and rows for the same bytes however they drip
 * in, no card number in what is said of them, and from the archive the same rows again.
 *
 * <p>A file that intake has something new to say of becomes itself one to change further. What failed is in the message as
 * name, seed and bytes; {@code -Ddaejo.fuzz.seed} begins there again. Run by {@code mvn -Pfuzz test}.
 */
class IntakeFuzz {

    private static final int ONE_IN_SO_MANY_IS_TAKEN_IN = 40;
    private static final int MOST_BYTES = 1 << 14;
    private static final int MOST_SEEDS = 4_000;
    private static final String[] SCRAPS = {
        "\"",
        "\"\"",
        ",",
        "\n",
        "\r",
        "\r\n",
        "\0",
        "\uFEFF",
        " ",
        "|",
        "-",
        "=",
        "x",
        "\t",
        ";",
        "\u001A",
        "\u00A0",
        "\u2028",
        "2025-02-30",
        "2025-10-01",
        "2025-10-01T09:00",
        "25.10.01",
        "오전 9:00",
        "10/01",
        "0",
        "9223372036854775807",
        "9223372036854775808",
        "99999999999999999999",
        "1,234원",
        "-15,000",
        "(12,000)",
        "12.50",
        "USD",
        "KRW",
        "합계",
        "소계",
        "취소",
        "이하 여백",
        "한글",
        "\uD83D\uDCB3",
        "𠀀",
        "\u1112\u1161\u11AB",
        "4111111111111111",
        "4111-1111-1111-1111",
        "5500 0000 0000 0004",
        "3782-822463-10005",
        "41111111111111114111111111111111",
        "PURCHASE",
        "CANCEL",
        "CREDIT"
    };

    private static final List<String> COUNTERPARTIES = List.of(
            "HANA",
            "SEMAS",
            "KB",
            "KBCARD",
            "NH",
            "SHINHAN",
            "SHINHAN_CARD",
            "SAMSUNG",
            "SAMSUNGCARD",
            "LOTTE",
            "BC",
            "KAKAOPAY");

    private final Desk desk;
    private final SourceReader reader;
    private final Random random;
    private final List<Case> corpus = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private int goodFiles;
    private long executions;
    private long takenIn;
    private long quarantined;

    IntakeFuzz(@TempDir Path folder) throws IOException {
        desk = new Desk(folder);
        reader = SourceReader.of(desk.tokens, Layouts.shipped(), new LayoutArchive(desk.store));
        random = new Random(Long.getLong("daejo.fuzz.seed", 20251122));
    }

    /** A file to read. */
    private static final class Case {

        private final String name;
        private final byte[] bytes;

        Case(String name, byte[] bytes) {
            this.name = name;
            this.bytes = bytes;
        }
    }

    @Test
    void holdsItsPromisesWhateverComes() throws IOException {
        corpus.addAll(goodFiles());
        goodFiles = corpus.size();
        long seconds = Long.getLong("daejo.fuzz.seconds", 60 * Long.getLong("daejo.fuzz.minutes", 10));
        long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        while (System.nanoTime() < end) {
            Case next = next();
            try {
                execute(next);
            } catch (IOException | RuntimeException | AssertionError found) {
                throw new AssertionError(
                        "Found after %,d executions: '%s' %s"
                                .formatted(executions, next.name, HexFormat.of().formatHex(next.bytes)),
                        found);
            }
        }
        System.out.printf(
                "Fuzz: %,d executions in %d s, %,d of them taken in whole and read again from the archive, %,d of these "
                        + "quarantined; %,d files said something new, no finding%n",
                executions, seconds, takenIn, quarantined, corpus.size());
    }

    private void execute(Case next) throws IOException {
        executions++;
        FileName name = FileName.parse(next.name, COUNTERPARTIES);
        assertThat(CardMask.maskName(name.misfit())).isEqualTo(name.misfit());
        assertThat(CardMask.maskName(name.name())).isEqualTo(name.name());
        CollectedRows rows = new CollectedRows();
        ReadResult result = read(name, new ByteArrayInputStream(next.bytes), rows);
        holdsPromises(name, result, rows);
        readsTheSameHoweverItDrips(next, name, result, rows);
        remember(next, result, rows);
        if (random.nextInt(ONE_IN_SO_MANY_IS_TAKEN_IN) == 0) {
            takeIn(next, name, rows);
        }
    }

    private static void holdsPromises(FileName name, ReadResult result, CollectedRows rows) {
        assertThat(result.rejected()).isEqualTo(rows.rejects.size());
        if (result.isSound() && name.kind() != null) {
            assertThat(result.lines()).isEqualTo(rows.lines() + rows.rejects.size() + result.skipped());
            assertThat(result.won()).isEqualTo(rows.won.total());
        } else {
            assertThat(result.lines()).isGreaterThanOrEqualTo(rows.lines() + rows.rejects.size());
            assertThat(result.won()).isGreaterThanOrEqualTo(rows.won.total());
        }
        assertThat(result.amount().signum()).isNotNegative();
        holdsNoCardNumber(result.fault());
        rows.rejects.forEach(reject -> holdsNoCardNumber(reject.reason()));
        rows.rejects.forEach(reject -> holdsNoCardNumber(reject.value()));
    }

    private void readsTheSameHoweverItDrips(Case next, FileName name, ReadResult result, CollectedRows rows)
            throws IOException {
        CollectedRows dripped = new CollectedRows();
        assertThat(read(name, new Dripping(next.bytes, random.nextInt(40) + 1), dripped))
                .isEqualTo(result);
        assertThat(dripped.rows).isEqualTo(rows.rows);
        assertThat(dripped.rejects).isEqualTo(rows.rejects);
    }

    private void takeIn(Case next, FileName name, CollectedRows rows) throws IOException {
        Path file = desk.inbox.resolve("fuzzed.csv");
        Files.write(file, next.bytes);
        try (Arrival arrival = desk.archive.arriving(InboxFile.of(file).open())) {
            ReadResult found = reader.read(name.name(), name.kind(), name.counterpartyId(), arrival, new NoSink());
            String sha256 = arrival.finish();
            String reason = !name.fits() ? name.misfit() : found.fault();
            KnownFile known = ManifestEntry.of(name, sha256, arrival.bytes(), found, reason);
            reader.keepLayout(found);
            desk.archive.keep(arrival, known.verdict());
            assertThat(desk.archive.holds(known)).isTrue();
            takenIn++;
            if (known.verdict() == Verdict.ACCEPTED) {
                CollectedRows again = new CollectedRows();
                assertThat(reader.read(known, desk.archive.of(known), again)).isEqualTo(found);
                assertThat(again.rows).isEqualTo(rows.rows);
                assertThat(again.rejects).isEqualTo(rows.rejects);
            } else {
                quarantined++;
            }
            Files.delete(desk.archive.of(known));
        }
    }

    private ReadResult read(FileName name, InputStream bytes, RowSink sink) throws IOException {
        return reader.read(name.name(), name.kind(), name.counterpartyId(), bytes, sink);
    }

    private static void holdsNoCardNumber(String text) {
        assertThat(CardMask.mask(text)).isEqualTo(text);
    }

    /** What is new is told by the words that intake has for it, without the numbers and values in them. */
    private void remember(Case next, ReadResult result, CollectedRows rows) {
        String said = rows.rejects.stream()
                        .map(reject -> reject.column() + wordsOf(reject.reason()))
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining())
                + wordsOf(result.fault())
                + result.layout()
                + Long.numberOfTrailingZeros(Long.highestOneBit(result.lines() + 1))
                + result.isSound();
        if (corpus.size() < MOST_SEEDS && next.bytes.length < MOST_BYTES && seen.add(said)) {
            corpus.add(next);
        }
    }

    private static String wordsOf(String reason) {
        return reason.replaceAll("'[^']*'|[0-9]+", "");
    }

    /** Every other one is a good file with a change or two, so that many stay good enough to be accepted. */
    private Case next() {
        return random.nextBoolean()
                ? mutated(corpus.get(random.nextInt(goodFiles)), 1 + random.nextInt(2))
                : mutated(corpus.get(random.nextInt(corpus.size())), 1 + random.nextInt(5));
    }

    private Case mutated(Case good, int changes) {
        byte[] bytes = good.bytes;
        for (int change = changes; change > 0; change--) {
            bytes = changed(bytes);
        }
        return new Case(random.nextInt(20) == 0 ? changedName(good.name) : good.name, bytes);
    }

    private String changedName(String name) {
        int at = random.nextInt(name.length() + 1);
        int cut = Math.min(name.length() - at, random.nextInt(9));
        return name.substring(0, at) + SCRAPS[random.nextInt(SCRAPS.length)] + name.substring(at + cut);
    }

    private byte[] changed(byte[] bytes) {
        int at = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, at + random.nextInt(12));
        return switch (random.nextInt(8)) {
            case 0 -> joined(Arrays.copyOf(bytes, at), new byte[] {(byte) random.nextInt(256)}, rest(bytes, to));
            case 1 -> joined(Arrays.copyOf(bytes, at), rest(bytes, to));
            case 2 -> joined(Arrays.copyOf(bytes, at), someOf(bytes), rest(bytes, at));
            case 3 ->
                joined(
                        Arrays.copyOf(bytes, at),
                        someOf(corpus.get(random.nextInt(corpus.size())).bytes),
                        rest(bytes, to));
            case 4 -> joined(lineOf(bytes, at), bytes, lineOf(bytes, at));
            default -> joined(Arrays.copyOf(bytes, at), scrap(), rest(bytes, to));
        };
    }

    private byte[] scrap() {
        String scrap = SCRAPS[random.nextInt(SCRAPS.length)];
        return random.nextBoolean()
                ? scrap.getBytes(StandardCharsets.UTF_8)
                : scrap.getBytes(Charset.forName("x-windows-949"));
    }

    private byte[] someOf(byte[] bytes) {
        int from = random.nextInt(bytes.length + 1);
        return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + random.nextInt(200)));
    }

    private static byte[] lineOf(byte[] bytes, int at) {
        int from = Math.min(at, Math.max(0, bytes.length - 1));
        while (from > 0 && bytes[from - 1] != '\n') {
            from--;
        }
        int to = from;
        while (to < bytes.length && bytes[to] != '\n') {
            to++;
        }
        return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, to + 1));
    }

    private static byte[] rest(byte[] bytes, int from) {
        return Arrays.copyOfRange(bytes, from, bytes.length);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        Stream.of(parts).forEach(whole::writeBytes);
        byte[] bytes = whole.toByteArray();
        return bytes.length > 4 * MOST_BYTES ? Arrays.copyOf(bytes, 4 * MOST_BYTES) : bytes;
    }

    /** The samples of the canonical layout, and the examples of all exports. */
    private static List<Case> goodFiles() throws IOException {
        List<Case> files = new ArrayList<>();
        Samples.all()
                .forEach(sample ->
                        files.add(new Case(sample.name(), sample.text().getBytes(StandardCharsets.UTF_8))));
        try (Stream<Path> examples = Files.walk(Path.of("src/test/resources/layouts"))) {
            for (Path example : examples.filter(path -> path.toString().endsWith(".csv"))
                    .sorted()
                    .toList()) {
                files.add(new Case(Inbox.nameOf(example), Files.readAllBytes(example)));
            }
        }
        return files;
    }

    /** Gives a few bytes at a time. */
    private static final class Dripping extends FilterInputStream {

        private final int most;

        Dripping(byte[] bytes, int most) {
            super(new ByteArrayInputStream(bytes));
            this.most = most;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            return super.read(buffer, offset, Math.min(length, most));
        }
    }
}
