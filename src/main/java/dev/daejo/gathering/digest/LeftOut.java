package dev.daejo.gathering.digest;

import dev.daejo.intake.reading.ReadResult;
import java.math.BigInteger;

/**
 * Lines of a file that its layout leaves out on purpose.
 *
 * @param won the sum of their amounts in won, as far as these were read
 */
public record LeftOut(long lines, BigInteger won) {

    /** The canonical layout leaves out none. */
    public static final LeftOut NOTHING = new LeftOut(0, BigInteger.ZERO);

    /** The lines that were left out when a file was read; their amounts were not. */
    public static LeftOut of(ReadResult found) {
        return new LeftOut(found.skipped(), BigInteger.ZERO);
    }
}
