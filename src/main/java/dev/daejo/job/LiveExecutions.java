package dev.daejo.job;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.launch.JobExecutionNotRunningException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;

/** The executions that run in this process, while it holds the night's lock. */
final class LiveExecutions {

    private static final Logger LOG = LoggerFactory.getLogger(LiveExecutions.class);

    private final JobRepository repository;
    private final JobOperator operator;

    LiveExecutions(JobRepository repository, JobOperator operator) {
        this.repository = repository;
        this.operator = operator;
    }

    /** Asks what runs of a job to end after the block it is at. One that has just ended by itself is as good. */
    void stop(String jobName) {
        for (JobExecution execution : repository.findRunningJobExecutions(jobName)) {
            try {
                operator.stop(execution);
            } catch (JobExecutionNotRunningException ended) {
                LOG.debug("Execution {} ended by itself", execution.getId(), ended);
            }
        }
    }
}
