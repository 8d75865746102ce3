package dev.daejo.job.night;

import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;

/**
 * Makes executions restartable whose process is gone. Whoever holds the night's lock knows that every execution that
 * looks alive is dead; without the lock this would kill a live one.
 */
final class DeadExecutions {

    private final JobRepository repository;
    private final JobOperator operator;
    private final Clock clock;

    DeadExecutions(JobRepository repository, JobOperator operator, Clock clock) {
        this.repository = repository;
        this.operator = operator;
        this.clock = clock;
    }

    /** Recovers every execution of a job that a killed process left as running. */
    void recover(String jobName) {
        repository.findRunningJobExecutions(jobName).forEach(operator::recover);
    }

    /** Makes an instance startable that was begun and whose end is not known. */
    void settle(String jobName, JobParameters parameters) {
        JobInstance instance = repository.getJobInstance(jobName, parameters);
        if (instance != null) {
            settle(instance);
        }
    }

    private void settle(JobInstance instance) {
        JobExecution last = repository.getLastJobExecution(instance);
        if (last == null) {
            // Killed between the instance and its first execution; Spring Batch would refuse to start it ever again.
            repository.deleteJobInstance(instance);
        } else if (last.getStatus() == BatchStatus.UNKNOWN || hasUnendedStep(last)) {
            fail(last);
        }
    }

    private static boolean hasUnendedStep(JobExecution execution) {
        return execution.getStepExecutions().stream().anyMatch(DeadExecutions::isUnended);
    }

    private static boolean isUnended(StepExecution step) {
        return step.getStatus() == BatchStatus.UNKNOWN || step.getStatus().isRunning();
    }

    /**
     * Unknown means that the database went away in a commit; when it was still away as the step's end was to be written,
     * the step even looks running. What was committed and where a step may begin again stand in that same database, so a
     * restart finds the truth there.
     */
    private void fail(JobExecution execution) {
        for (StepExecution step : execution.getStepExecutions()) {
            if (isUnended(step)) {
                step.setStatus(BatchStatus.FAILED);
                repository.update(step);
            }
        }
        execution.setStatus(BatchStatus.FAILED);
        execution.setEndTime(LocalDateTime.now(clock));
        repository.update(execution);
    }
}
