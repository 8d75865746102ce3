package dev.daejo.intake.reading;

import dev.daejo.intake.bytes.ReadAgain;
import dev.daejo.intake.layout.Encodings;
import dev.daejo.intake.layout.Head;
import dev.daejo.intake.layout.Recognition;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The first bytes of a file, in which its header must stand if a layout is to be found by it; and all of its bytes. */
public final class HeadOfFile implements Head {

    private static final int LONGEST = 1 << 16;
    private static final int MOST_RECORDS = 1_000;

    private final byte[] head;
    private final InputStream rest;
    private final Map<String, List<ExportRecord>> parsed = new HashMap<>();

    private HeadOfFile(byte[] head, InputStream rest) {
        this.head = head;
        this.rest = rest;
    }

    /** Reads the head, and no more. */
    public static HeadOfFile of(InputStream source) throws IOException {
        return new HeadOfFile(source.readNBytes(LONGEST), source);
    }

    /** The whole file from its beginning; to be read once. */
    public InputStream wholeFile() throws IOException {
        return ReadAgain.of(head, 0, head.length, rest);
    }

    @Override
    public Optional<Charset> charset() {
        return Encodings.detect(head);
    }

    /** Whether it begins with the header of a statement in the canonical layout. */
    public boolean isCanonical() {
        List<String> header = canonicalHeader();
        return Column.required(FileKind.STATEMENT).stream().allMatch(column -> header.contains(column.label()));
    }

    /** Whether any column of the canonical layout is where its header would be. */
    public boolean hasCanonicalColumn() {
        List<String> header = canonicalHeader();
        return Column.read(FileKind.STATEMENT).stream().anyMatch(column -> header.contains(column.label()));
    }

    /** The header as the canonical layout would find it; empty where there is none. */
    private List<String> canonicalHeader() {
        return records(StandardCharsets.UTF_8, ',', 1).stream().findFirst().orElse(List.of());
    }

    @Override
    public List<List<String>> records(Charset charset, char separator, int most) {
        return parsed(charset, separator).stream()
                .limit(most)
                .map(ExportRecord::cells)
                .toList();
    }

    /** The physical line that a header begins on. */
    public long lineOf(Recognition header) {
        return parsed(header.charset(), header.separator()).get(header.record()).line();
    }

    private List<ExportRecord> parsed(Charset charset, char separator) {
        return parsed.computeIfAbsent(charset.name() + separator, any -> parse(charset, separator));
    }

    private List<ExportRecord> parse(Charset charset, char separator) {
        List<ExportRecord> records = new ArrayList<>();
        Cells cells = new Cells();
        RecordSource source =
                new RecordSource(new SourceText(new ByteArrayInputStream(head), charset, separator), cells);
        try {
            while (records.size() < MOST_RECORDS && source.next()) {
                records.add(new ExportRecord(cells.beginsOn(), cells.cells(), false));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Bytes in memory cannot be read", e);
        }
        boolean lastIsCut = records.size() < MOST_RECORDS && head.length == LONGEST && !records.isEmpty();
        return lastIsCut ? records.subList(0, records.size() - 1) : records;
    }
}
