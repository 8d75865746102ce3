package dev.daejo.gathering;

import dev.daejo.intake.KnownFile;
import dev.daejo.intake.Verdict;

/**
 * The accounting of one file of the business date; a row of {@code files.csv}. Every line is in exactly one place.
 *
 * @param verdict that of the manifest, or {@code DUPLICATE} for the later of equal bytes under several names
 * @param reason why it is quarantined, or of which file it is a duplicate; else empty
 */
public record FileAccount(
        KnownFile file, Verdict verdict, String reason, long accepted, long rejected, long duplicates, long skipped) {

    public FileAccount {
        long told = accepted + rejected + duplicates + skipped;
        if (told != (verdict == Verdict.QUARANTINED ? 0 : file.lines())) {
            throw new IllegalStateException(
                    "'%s' has %d lines, but %d are accepted, %d rejected, %d duplicates, %d skipped"
                            .formatted(file.name(), file.lines(), accepted, rejected, duplicates, skipped));
        }
    }

    /** Lines of a quarantined file: all of them, or none. */
    public long quarantined() {
        return verdict == Verdict.QUARANTINED ? file.lines() : 0;
    }
}
