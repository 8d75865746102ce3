package dev.daejo.intake.reading;

import dev.daejo.intake.masking.CardMask;
import dev.daejo.intake.masking.CardTokens;
import dev.daejo.intake.plain.PlainReading;
import dev.daejo.intake.plain.PlainRecords;
import dev.daejo.intake.ranges.ByteRange;
import dev.daejo.intake.ranges.Processors;
import dev.daejo.intake.ranges.RangeCutter;
import dev.daejo.intake.ranges.RangeReader;
import dev.daejo.intake.ranges.RangesSideBySide;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A file in the canonical layout (contract, section 3): its header, then its lines. Those of a large file are cut into ranges,
 * which several threads read when processors are free and the sink can take rows beside another. Plain lines of statements go
 * the short way. What is said of the file and which rows reach the sinks does not depend on any of this.
 */
public final class CanonicalFile {

    /** Few enough bytes to stay in the processor's cache from being hashed to being split. */
    private static final int RANGE = 1 << 18;

    private final String name;
    private final @Nullable FileKind kind;
    private final String counterpartyId;
    private final CardTokens tokens;
    private final Processors processors;
    private final int longestRange;

    /**
     * A file that is in the canonical layout.
     *
     * @param kind null when it is not known; then only the lines are counted
     * @param processors large files are read with all that are free
     */
    public CanonicalFile(
            String name, @Nullable FileKind kind, String counterpartyId, CardTokens tokens, Processors processors) {
        this(name, kind, counterpartyId, tokens, processors, RANGE);
    }

    /** @param longestRange in bytes */
    CanonicalFile(
            String name,
            @Nullable FileKind kind,
            String counterpartyId,
            CardTokens tokens,
            Processors processors,
            int longestRange) {
        this.name = name;
        this.kind = kind;
        this.counterpartyId = counterpartyId;
        this.tokens = tokens;
        this.processors = processors;
        this.longestRange = longestRange;
    }

    /** Gives its rows and rejects to a sink, and to others beside it where ranges are read side by side. */
    public ReadResult read(InputStream source, RowSink sink) throws IOException {
        FileReading reading = new FileReading(name, kind, rows(), sink);
        PlainRecords start = PlainRecords.canonical(source, 1);
        Records header = new Records();
        reading.readAll(new SourceText(new ByteArrayInputStream(start.take())), header);
        if (reading.columns() >= 0 && reading.isSound()) {
            below(reading, sink, start.rest(), start.line());
        } else {
            header.goOn(start.line());
            reading.readAll(SourceText.from(start.line(), start.rest()), header);
        }
        return reading.result();
    }

    /** Reads the lines below a header that can be made sense of. */
    private void below(FileReading reading, RowSink sink, InputStream lines, long firstLine) throws IOException {
        RangeCutter ranges = new RangeCutter(lines, firstLine, longestRange);
        PartReader own = new PartReader(reading, sink);
        new RangesSideBySide<>(processors, own, () -> sink.beside().map(other -> new PartReader(reading, other)))
                .readAll(ranges, part -> {
                    reading.add(part);
                    return reading.isSound();
                });
        if (reading.isSound()) {
            reading.add(own.read(ranges.rest(), ranges.line()));
        }
    }

    /** Reads parts of the file below its header into one sink. */
    private final class PartReader implements RangeReader<FileReading> {

        private final FileReading whole;
        private final RowSink sink;
        private final @Nullable PlainReading plain;

        PartReader(FileReading whole, RowSink sink) {
            this.whole = whole;
            this.sink = sink;
            this.plain = kind == FileKind.STATEMENT
                    ? new PlainReading(
                            name, counterpartyId, whole.places(), whole.columns(), tokens::keyOf, CardMask::mask)
                    : null;
        }

        @Override
        public FileReading read(ByteRange range) throws IOException {
            return plain == null
                    ? longWay(whole.below(sink), range.stream(), range.firstLine())
                    : shortWay(plain, PlainRecords.canonical(range));
        }

        FileReading read(InputStream lines, long firstLine) throws IOException {
            return plain == null
                    ? longWay(whole.below(sink), lines, firstLine)
                    : shortWay(plain, PlainRecords.canonical(lines, firstLine));
        }

        /** As far as it leads, and from there on the long one. */
        private FileReading shortWay(PlainReading reading, PlainRecords records) throws IOException {
            FileReading part = whole.below(sink);
            reading.readAll(records, part);
            return records.isDone() ? part : longWay(part, records.rest(), records.line());
        }

        private FileReading longWay(FileReading part, InputStream lines, long firstLine) throws IOException {
            part.readAll(SourceText.from(firstLine, lines), Records.below(whole.byPlace(), firstLine));
            return part;
        }
    }

    /** Makes the rows of its kind; of a file without a kind only the lines are counted. */
    @Nullable
    RowReader rows() {
        if (kind == null) {
            return null;
        }
        OtherRows others = new OtherRows(name, counterpartyId);
        return switch (kind) {
            case STATEMENT -> new StatementRows(name, counterpartyId, tokens);
            case ENROLLMENTS -> others::enrollment;
            case EXPECTED -> others::expected;
            case PAYOUTS -> others::payout;
            case REFUNDS -> others::refund;
            case INCIDENTS -> others::incident;
            case CLAIMRESULTS -> others::claimResult;
        };
    }
}
