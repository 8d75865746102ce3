package dev.daejo.gathering;

import dev.daejo.intake.KnownFile;
import dev.daejo.intake.Verdict;
import java.math.BigInteger;

/**
 * The accounting of one file of the business date; a row of {@code files.csv}. Every line is in exactly one place, and so
 * is every won of the lines' amounts.
 *
 * @param verdict that of the manifest, or {@code DUPLICATE} for the later of equal bytes under several names
 * @param reason why it is quarantined, or was until it was released, or of which file it is a duplicate; else empty
 */
public record FileAccount(
        KnownFile file,
        Verdict verdict,
        String reason,
        long accepted,
        long rejected,
        long duplicates,
        long skipped,
        WonAccount won) {

    public FileAccount {
        long told = accepted + rejected + duplicates + skipped;
        if (told != (verdict == Verdict.QUARANTINED ? 0 : file.lines())) {
            throw new IllegalStateException(
                    "'%s' has %d lines, but %d are accepted, %d rejected, %d duplicates, %d skipped"
                            .formatted(file.name(), file.lines(), accepted, rejected, duplicates, skipped));
        }
        if (!won.told().equals(verdict == Verdict.QUARANTINED ? BigInteger.ZERO : file.won())) {
            throw new IllegalStateException(
                    "The lines of '%s' have %d won, but %d are accepted, %d rejected, %d duplicate, %d skipped"
                            .formatted(
                                    file.name(),
                                    file.won(),
                                    won.accepted(),
                                    won.rejected(),
                                    won.duplicates(),
                                    won.skipped()));
        }
    }

    /** Lines of a quarantined file: all of them, or none. */
    public long quarantined() {
        return verdict == Verdict.QUARANTINED ? file.lines() : 0;
    }

    /** Won of a quarantined file: all of them, or none. */
    public BigInteger quarantinedWon() {
        return verdict == Verdict.QUARANTINED ? file.won() : BigInteger.ZERO;
    }
}
