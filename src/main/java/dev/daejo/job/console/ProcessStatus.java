package dev.daejo.job.console;

/** How the process ends (contract, section 1). Discrepancies are the product and change nothing here. */
public enum ProcessStatus {
    DONE(0),
    /** The run failed; running it again continues it. */
    FAILED(1),
    /** Another run is under way, and nothing was done. */
    BUSY(1),
    /** The command or the reference data is wrong; nothing was run. */
    REFUSED(2),
    /** Done, but a file, a line, a day of a source or a member is lacking. */
    DONE_WITH_GAPS(3);

    private final int code;

    ProcessStatus(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
