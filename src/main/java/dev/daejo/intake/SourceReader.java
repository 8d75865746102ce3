package dev.daejo.intake;

import dev.daejo.intake.layout.Layout;
import dev.daejo.intake.layout.LayoutId;
import dev.daejo.intake.layout.Layouts;
import dev.daejo.intake.layout.Recognition;
import dev.daejo.intake.masking.CardTokens;
import dev.daejo.intake.ranges.Processors;
import dev.daejo.intake.reading.CanonicalFile;
import dev.daejo.intake.reading.ExportFile;
import dev.daejo.intake.reading.FileKind;
import dev.daejo.intake.reading.HeadOfFile;
import dev.daejo.intake.reading.ReadResult;
import dev.daejo.intake.reading.RowSink;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Streams the rows of a file; never holds more than a few ranges of records. They come in the order of its lines, but for those
 * of a large file whose sink has others beside it. What it says of a file follows from the bytes, the kind, the counterparty
 * and the layout alone.
 *
 * <p>A statement whose first line is the canonical header is in the canonical layout (contract, section 3), and so is every
 * file whose counterparty has no other; those go the short way. Else the layouts of the counterparty are held against the
 * head of the file; by one of them its plain rows go a short way, too, but for those of a file in UTF-16. Safe for any number of threads.
 */
public final class SourceReader {

    private final CardTokens tokens;
    private final Layouts layouts;
    private final @Nullable LayoutArchive archived;
    private final Processors processors;

    private SourceReader(CardTokens tokens, Layouts layouts, @Nullable LayoutArchive archived, Processors processors) {
        this.tokens = tokens;
        this.layouts = layouts;
        this.archived = archived;
        this.processors = processors;
    }

    /** Knows the canonical layout alone. */
    public SourceReader(CardTokens tokens) {
        this(tokens, Layouts.none());
    }

    /** Reads new files by the layouts there are, and no known ones. */
    SourceReader(CardTokens tokens, Layouts layouts) {
        this(tokens, layouts, null, Processors.withoutHelp());
    }

    /** Reads new files by the layouts there are, and files known by those they were taken in with. */
    public static SourceReader of(CardTokens tokens, Layouts layouts, LayoutArchive archived) {
        return new SourceReader(tokens, layouts, archived, Processors.withoutHelp());
    }

    /** Reads the same, large files when there are processors for it, and with all that are free. */
    public SourceReader with(Processors others) {
        return new SourceReader(tokens, layouts, archived, others);
    }

    Processors processors() {
        return processors;
    }

    /** Reads an accepted file from where its bytes lie, by the layout it was taken in with. */
    public ReadResult read(KnownFile file, Path bytes, RowSink sink) throws IOException {
        return processors.inTurn(file.bytes(), () -> readInTurn(file, bytes, sink));
    }

    private ReadResult readInTurn(KnownFile file, Path bytes, RowSink sink) throws IOException {
        try (InputStream source = Files.newInputStream(bytes)) {
            LayoutId layout = file.layout();
            return layout == null
                    ? canonical(file.name(), file.kind(), file.counterpartyId(), source, sink)
                    : known(file, layoutOf(layout), HeadOfFile.of(source), sink);
        }
    }

    private Layout layoutOf(LayoutId id) throws IOException {
        if (archived == null) {
            throw new IllegalStateException("There is no archive to find the layout %s in".formatted(id));
        }
        return archived.of(id);
    }

    private ReadResult known(KnownFile file, Layout layout, HeadOfFile head, RowSink sink) throws IOException {
        Optional<Recognition> found =
                Layouts.only(layout).recognise(file.counterpartyId(), head).filter(Recognition::fits);
        return found.isPresent()
                ? export(file.name(), file.counterpartyId(), head, found.get(), sink)
                : canonical(file.name(), file.kind(), file.counterpartyId(), head.wholeFile(), sink);
    }

    /** Reads what a name says of a file. Of a file without a kind only the lines are counted. */
    ReadResult read(String name, @Nullable FileKind kind, String counterpartyId, InputStream source, RowSink sink)
            throws IOException {
        if (kind != FileKind.STATEMENT || !layouts.isAnyFor(counterpartyId)) {
            return canonical(name, kind, counterpartyId, source, sink);
        }
        HeadOfFile head = HeadOfFile.of(source);
        Optional<Recognition> found = head.isCanonical() ? Optional.empty() : layouts.recognise(counterpartyId, head);
        if (found.isPresent() && found.get().fits()) {
            return export(name, counterpartyId, head, found.get(), sink);
        }
        return found.isPresent() && !head.hasCanonicalColumn()
                ? ExportFile.ofNoLayout(head, found.get())
                : canonical(name, kind, counterpartyId, head.wholeFile(), sink);
    }

    /** Forces the layout that a file was read by to disk, so that an entry that names it can be committed. */
    void keepLayout(ReadResult found) throws IOException {
        LayoutId id = found.layout();
        if (id != null && archived != null) {
            archived.keep(layouts.of(id));
        }
    }

    private ReadResult export(String name, String counterpartyId, HeadOfFile head, Recognition found, RowSink sink)
            throws IOException {
        return new ExportFile(name, counterpartyId, head, found, tokens).read(sink);
    }

    private ReadResult canonical(
            String name, @Nullable FileKind kind, String counterpartyId, InputStream source, RowSink sink)
            throws IOException {
        return new CanonicalFile(name, kind, counterpartyId, tokens, processors).read(source, sink);
    }
}
