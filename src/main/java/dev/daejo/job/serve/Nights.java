package dev.daejo.job.serve;

import java.io.IOException;
import java.time.LocalDate;

/** Runs one night as the command {@code reconcile} does. */
public interface Nights {

    /** How a night ended. */
    enum End {
        /** Done, with or without gaps; it is the result of its date. */
        DONE,
        /** Failed or stopped, or another run is under way; running it again continues it. */
        FAILED,
        /** The reference data is wrong; nothing was run. */
        REFUSED
    }

    /** Runs the night of a business date to its end, or continues it. */
    End run(LocalDate businessDate) throws IOException;

    /** Asks the night that is under way to end after the block it is at; returns at once. */
    void stop();
}
