package dev.daejo.intake.ranges;

import java.io.IOException;

/**
 * Reads ranges of one file, one at a time and in their order, though not every one of them.
 *
 * @param <P> what reading a range came to
 */
@FunctionalInterface
public interface RangeReader<P> {

    P read(ByteRange range) throws IOException;
}
