package dev.daejo.store.figure;

import java.util.OptionalDouble;

/**
 * How the runs went, whichever night they were of. Times are seconds since 1970-01-01T00:00Z.
 *
 * @param lastBegan when the last run began
 * @param lastSuccess when the last run that ended well ended
 * @param failed whether the last run neither ended well nor is at work
 * @param atWork whether a run is at work
 * @param outOfBalance whether the last night to be closed did not balance
 */
public record RunFigures(
        OptionalDouble lastBegan, OptionalDouble lastSuccess, boolean failed, boolean atWork, boolean outOfBalance) {}
