package dev.daejo.intake;

import dev.daejo.intake.layout.Layout;
import dev.daejo.intake.layout.LayoutId;
import dev.daejo.intake.layout.Layouts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The layouts that accepted files were read by, as they were then, in the folder {@code layouts} of the store, named by
 * their SHA-256. Safe for any number of threads and processes.
 */
public final class LayoutArchive {

    private final Path folder;
    private final Map<LayoutId, Layout> known = new ConcurrentHashMap<>();

    public LayoutArchive(Path storeFolder) {
        this.folder = storeFolder.resolve("layouts");
    }

    /** Keeps a layout; when this returns it is on disk. */
    void keep(Layout layout) throws IOException {
        if (known.containsKey(layout.id())) {
            return;
        }
        Path file = fileOf(layout.id());
        if (!Files.exists(file)) {
            OwnerOnly.folder(folder);
            OwnerOnly.replace(file, writer -> writer.write(layout.text()));
        }
        known.put(layout.id(), layout);
    }

    /** The layout that files were read by. */
    Layout of(LayoutId id) throws IOException {
        Layout layout = known.get(id);
        if (layout == null) {
            layout = Layouts.known(id, Files.readAllBytes(fileOf(id)));
            known.put(id, layout);
        }
        return layout;
    }

    private Path fileOf(LayoutId id) {
        return folder.resolve(id.sha256() + ".yml");
    }
}
