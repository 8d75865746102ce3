package dev.daejo.job.night;

/** A night that was told to stop and did, where running it again continues it; nobody has to do anything about it. */
public final class NightStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NightStopped(String job) {
        super("The job '%s' was told to stop".formatted(job));
    }
}
