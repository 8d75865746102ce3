package dev.daejo.job.night;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Takes the inbox in. Identified by its run: a dead one is recovered and left, since the manifest row of a file is its
 * restart point and the next run passes over what is known.
 */
@Configuration(proxyBeanMethods = false)
class IntakeJob {

    static final String NAME = "intake";

    @Bean
    Job intake(JobRepository repository, Step takeInFiles) {
        return new JobBuilder(NAME, repository).start(takeInFiles).build();
    }

    static JobParameters parameters(long runId) {
        return new JobParametersBuilder().addLong("run", runId).toJobParameters();
    }
}
