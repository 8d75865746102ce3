package dev.daejo.job.night;

import dev.daejo.intake.OwnerOnly;
import dev.daejo.reconciliation.program.Terms;
import dev.daejo.reference.ReferenceFaults;
import dev.daejo.reference.ReferenceFolder;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The reference files that runs used, under {@code reference} of the store and named by their SHA-256. */
public final class ReferenceArchive {

    private final Path folder;

    public ReferenceArchive(Path store) {
        this.folder = store.resolve("reference");
    }

    /** SHA-256 of each file by its name. */
    public static SortedMap<String, String> hashes(List<Path> files) throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        for (Path file : files) {
            hashes.put(name(file), NightFingerprint.of(Files.readAllBytes(file)));
        }
        return hashes;
    }

    /**
     * Keeps the bytes of each file, forced to disk.
     *
     * @throws IllegalStateException when a file no longer has the hash it had when the night began
     */
    void keep(List<Path> files, SortedMap<String, String> hashes) throws IOException {
        OwnerOnly.folder(folder);
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            String hash = NightFingerprint.of(bytes);
            if (!hash.equals(hashes.get(name(file)))) {
                throw new IllegalStateException("'%s' changed while the night was running".formatted(name(file)));
            }
            keep(bytes, hash);
        }
    }

    /**
     * The terms that a run used.
     *
     * @param hashes SHA-256 of each reference file by its name
     * @throws IOException when a file is gone or was harmed
     */
    public Terms read(SortedMap<String, String> hashes, LocalDate businessDate) throws IOException {
        Path copies = Files.createTempDirectory("daejo-reference");
        try {
            for (Map.Entry<String, String> file : hashes.entrySet()) {
                Files.write(copies.resolve(file.getKey()), kept(file.getKey(), file.getValue()));
            }
            return ReferenceFolder.read(copies, businessDate).terms();
        } catch (ReferenceFaults faults) {
            throw new IllegalStateException("The reference data of a finished run is no longer accepted", faults);
        } finally {
            for (String name : hashes.keySet()) {
                Files.deleteIfExists(copies.resolve(name));
            }
            Files.delete(copies);
        }
    }

    private byte[] kept(String name, String hash) throws IOException {
        Path file = folder.resolve(hash);
        if (!Files.exists(file)) {
            throw new IOException("'%s' (SHA-256 %s) is no longer in the archive".formatted(name, hash));
        }
        byte[] bytes = Files.readAllBytes(file);
        if (!NightFingerprint.of(bytes).equals(hash)) {
            throw new IOException("The archived bytes of '%s' are not those that the run used".formatted(name));
        }
        return bytes;
    }

    private void keep(byte[] bytes, String hash) throws IOException {
        Path target = folder.resolve(hash);
        if (Files.exists(target) && Files.size(target) == bytes.length) {
            return;
        }
        Path beside = OwnerOnly.newFile(folder);
        try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
        Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The lines of a file that a run used; none where it used no file of that name. */
    public List<String> lines(String name, String hash) throws IOException {
        return hash.isEmpty()
                ? List.of()
                : new String(kept(name, hash), StandardCharsets.UTF_8).lines().toList();
    }

    /** The lines of a file that is given. */
    public static List<String> lines(Path file) throws IOException {
        return Files.readString(file).lines().toList();
    }

    public static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
