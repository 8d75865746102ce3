package dev.daejo.job.serve;

import java.time.LocalDate;

/** Runs one night as the command {@code reconcile} does. */
public interface Nights {

    /** How a night ended. */
    enum End {
        /** Done, with or without gaps; it is the result of its date. */
        DONE,
        /** Told to stop before its end; running it again continues it. */
        STOPPED,
        /** Failed; running it again continues it. */
        FAILED,
        /** Another run is under way, here or in another process; nothing was done. */
        BUSY,
        /** The reference data is wrong; nothing was run. */
        REFUSED
    }

    /** Runs the night of a business date to its end, or continues it. */
    End run(LocalDate businessDate);

    /** Asks the night that is under way, and any that is begun yet, to end after the block it is at; returns at once. */
    void stop();
}
