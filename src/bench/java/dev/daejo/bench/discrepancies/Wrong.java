package dev.daejo.bench.discrepancies;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The ways in which a listed promise comes to nothing, or to something else, and how many of twenty go that way. Claims of
 * {@code SYSTEM_ERROR} begin with a letter for each case, those of {@code OUTAGE} with one for all; of {@code LATE} nothing
 * is claimed.
 */
enum Wrong {
    MISSING(9),
    SHORT(3),
    LATE(2),
    OUTAGE(2),
    DUPLICATE(1),
    OVER(1),
    UNEXPECTED(1),
    SYSTEM_ERROR(1);

    /** Each way as often as it is among twenty. */
    static final List<Wrong> TWENTY = Arrays.stream(values())
            .flatMap(wrong -> Collections.nCopies(wrong.ofTwenty, wrong).stream())
            .toList();

    private final int ofTwenty;

    Wrong(int ofTwenty) {
        this.ofTwenty = ofTwenty;
    }
}
