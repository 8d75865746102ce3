package dev.daejo.report.folder;

import dev.daejo.intake.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Puts the reports of one business date in the place of older ones, whole or not at all.
 *
 * <p>{@code .D.new} and {@code .changes-D.csv.new} are written first. Then {@code D} becomes {@code .D.old}, {@code .D.new}
 * becomes {@code D}, {@code .changes-D.csv.new} becomes {@code changes-D.csv}, and {@code .D.old} goes. What a dead run
 * left half done is finished if it had begun to rename, since all was written by then; otherwise it is undone.
 */
public final class Swap {

    private final Path out;
    private final Path target;
    private final Path fresh;
    private final Path old;
    private final Path changes;
    private final Path freshChanges;

    public Swap(Path out, LocalDate date) {
        this.out = out;
        this.target = out.resolve(date.toString());
        this.fresh = out.resolve("." + date + ".new");
        this.old = out.resolve("." + date + ".old");
        this.changes = out.resolve("changes-" + date + ".csv");
        this.freshChanges = out.resolve(".changes-" + date + ".csv.new");
    }

    /** Where the new folder is to be written. */
    public Path fresh() {
        return fresh;
    }

    /** Where the new changes are to be written, after the folder was begun. */
    public Path freshChanges() {
        return freshChanges;
    }

    /** Brings what was written to the disk, all of it, and publishes it. */
    public void publish() throws IOException {
        ForcedFolder.force(fresh);
        OwnerOnly.force(freshChanges);
        OwnerOnly.force(out);
        if (exists(target)) {
            move(target, old);
        }
        move(fresh, target);
        finish();
    }

    /** Finishes or undoes what a dead run left; does nothing where nothing was left. */
    public void settle() throws IOException {
        if (exists(fresh) && exists(old) && !exists(target)) {
            move(fresh, target);
        }
        if (exists(target) && !exists(fresh)) {
            finish();
        } else {
            undo();
        }
    }

    private void finish() throws IOException {
        if (exists(freshChanges)) {
            move(freshChanges, changes);
        }
        delete(old);
        OwnerOnly.force(out);
    }

    /** The changes go before the folder: changes without a new folder beside them mean that it was published. */
    private void undo() throws IOException {
        delete(freshChanges);
        delete(fresh);
        if (exists(old) && !exists(target)) {
            move(old, target);
        }
        delete(old);
        OwnerOnly.force(out);
    }

    private static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void delete(Path path) throws IOException {
        if (!exists(path)) {
            return;
        }
        for (Path each : deepestFirst(path)) {
            Files.delete(each);
        }
    }

    private static List<Path> deepestFirst(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
