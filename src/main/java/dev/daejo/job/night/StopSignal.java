package dev.daejo.job.night;

import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.StepInterruptionPolicy;

/**
 * Asks a night of this process to end where it can be continued: after the file it takes in, or after the block of members
 * it is at. A step without such places is done to its end.
 *
 * <p>Spring Batch's own stop goes by rows of the database that the running step writes as well; the one of the two that
 * comes second fails, and the stop was lost. And its own policy takes a step whose thread is interrupted for completed, so
 * that what it had left would never be done.
 */
public final class StopSignal implements StepInterruptionPolicy {

    private volatile boolean given;

    public void give() {
        given = true;
    }

    /** Ends the step as stopped. */
    @Override
    public void checkInterrupted(StepExecution step) {
        if (isGiven()) {
            step.setTerminateOnly();
        }
    }

    boolean isGiven() {
        return given || Thread.currentThread().isInterrupted();
    }
}
