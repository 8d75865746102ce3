package dev.daejo.job.night;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The night. Identified by its business date and its fingerprint, so that a late file makes it another one. */
@Configuration(proxyBeanMethods = false)
class NightlyReconciliationJob {

    static final String NAME = "nightlyReconciliation";

    @Bean
    Job nightlyReconciliation(
            JobRepository repository,
            Step checkReference,
            Step gather,
            Step reconcile,
            Step closeNight,
            Step writeReports,
            Step tellMonitors) {
        return new JobBuilder(NAME, repository)
                .start(checkReference)
                .next(gather)
                .next(reconcile)
                .next(closeNight)
                .next(writeReports)
                .next(tellMonitors)
                .build();
    }

    static JobParameters parameters(NightPlan plan) {
        return new JobParametersBuilder()
                .addLocalDate("businessDate", plan.businessDate())
                .addString("fingerprint", plan.fingerprint())
                .toJobParameters();
    }
}
