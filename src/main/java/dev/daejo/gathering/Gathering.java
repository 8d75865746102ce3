package dev.daejo.gathering;

import dev.daejo.gathering.digest.DigestSource;
import dev.daejo.intake.KnownFile;
import dev.daejo.intake.Verdict;
import dev.daejo.reconciliation.Horizon;
import dev.daejo.reconciliation.TextOrder;
import dev.daejo.reconciliation.program.Terms;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Opens the digests of the accepted files of D on several threads and folds their rows into one ledger per member. The
 * outcome does not depend on which thread opened what, nor in which order.
 */
public final class Gathering {

    private final Queue<KnownFile> unread = new ConcurrentLinkedQueue<>();
    private final Terms terms;
    private final LocalDate businessDate;
    private final Horizon horizon;
    private final DigestSource digests;

    private Gathering(
            List<FileOfDay> files, Terms terms, LocalDate businessDate, Horizon horizon, DigestSource digests) {
        this.terms = terms;
        this.businessDate = businessDate;
        this.horizon = horizon;
        this.digests = digests;
        // The largest first, so that no thread begins the longest file when the others are done.
        files.stream()
                .filter(file -> file.verdict() == Verdict.ACCEPTED)
                .map(FileOfDay::file)
                .sorted(Comparator.comparingLong(KnownFile::bytes).reversed())
                .forEach(unread::add);
    }

    /**
     * Gathers the files of D.
     *
     * @param files as {@link FilesOfDay#of} gives them
     * @param threads at least 1
     * @throws IOException when a file cannot be read; then nothing is gathered
     * @throws IllegalStateException when the lines of a file do not add up to those it was taken in with
     */
    public static Gathered gather(
            List<FileOfDay> files, Terms terms, LocalDate businessDate, int threads, DigestSource digests)
            throws IOException {
        Horizon horizon = Horizon.on(businessDate, terms);
        List<SiftedFile> sifted = new Gathering(files, terms, businessDate, horizon, digests).readAll(threads);
        return Conclusion.of(files, terms, businessDate, horizon, sifted);
    }

    /** All accepted files, by name. */
    private List<SiftedFile> readAll(int threads) throws IOException {
        ExecutorService readers = Executors.newFixedThreadPool(threads);
        try {
            List<SiftedFile> all = new ArrayList<>();
            for (Future<List<SiftedFile>> part : readers.invokeAll(Collections.nCopies(threads, readUnread()))) {
                all.addAll(part.get());
            }
            all.sort(Comparator.comparing(file -> file.file().name(), TextOrder.BY_CODE_POINT));
            return all;
        } catch (ExecutionException failed) {
            throw rethrown(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Gathering was interrupted", interrupted);
        } finally {
            readers.shutdownNow();
        }
    }

    /** Reads until no file is left; when one cannot be read, the other threads begin no more. */
    private Callable<List<SiftedFile>> readUnread() {
        return () -> {
            List<SiftedFile> read = new ArrayList<>();
            try {
                for (KnownFile file = unread.poll(); file != null; file = unread.poll()) {
                    read.add(Sieve.sift(file, digests.of(file), terms, businessDate, horizon));
                }
                return read;
            } finally {
                unread.clear();
            }
        };
    }

    private static IOException rethrown(ExecutionException failed) {
        if (failed.getCause() instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (failed.getCause() instanceof Error error) {
            throw error;
        }
        return failed.getCause() instanceof IOException unread ? unread : new IOException(failed);
    }
}
