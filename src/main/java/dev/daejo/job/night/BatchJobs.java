package dev.daejo.job.night;

import java.util.List;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.launch.JobOperator;

/** Starts the two jobs, and turns a failed execution into the exception it failed with. */
final class BatchJobs {

    private final JobOperator operator;
    private final DeadExecutions dead;
    private final Job intake;
    private final Job nightlyReconciliation;

    BatchJobs(JobOperator operator, DeadExecutions dead, Job intake, Job nightlyReconciliation) {
        this.operator = operator;
        this.dead = dead;
        this.intake = intake;
        this.nightlyReconciliation = nightlyReconciliation;
    }

    void recoverDead() {
        dead.recover(intake.getName());
        dead.recover(nightlyReconciliation.getName());
    }

    void takeIn(long runId) {
        start(intake, IntakeJob.parameters(runId));
    }

    /** Begins the night, or continues it after its last committed block. */
    void reconcile(NightPlan plan) {
        JobParameters parameters = NightlyReconciliationJob.parameters(plan);
        dead.settle(nightlyReconciliation.getName(), parameters);
        start(nightlyReconciliation, parameters);
    }

    private void start(Job job, JobParameters parameters) {
        JobExecution execution = started(job, parameters);
        if (execution.getStatus() == BatchStatus.STOPPED) {
            throw new NightStopped(job.getName());
        }
        if (execution.getStatus() != BatchStatus.COMPLETED) {
            throw failure(job, execution.getAllFailureExceptions());
        }
    }

    private JobExecution started(Job job, JobParameters parameters) {
        try {
            return operator.start(job, parameters);
        } catch (JobExecutionException refused) {
            throw new IllegalStateException("The job '%s' could not be started".formatted(job.getName()), refused);
        }
    }

    private static RuntimeException failure(Job job, List<Throwable> causes) {
        IllegalStateException failure = new IllegalStateException("The job '%s' failed".formatted(job.getName()));
        causes.stream().limit(1).forEach(failure::initCause);
        causes.stream().skip(1).forEach(failure::addSuppressed);
        return failure;
    }
}
