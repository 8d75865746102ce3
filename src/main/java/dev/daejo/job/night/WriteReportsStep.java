package dev.daejo.job.night;

import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Writes the reports of the finished run, whole or not at all. */
@Configuration(proxyBeanMethods = false)
class WriteReportsStep {

    @Bean
    Step writeReports(JobRepository repository, NightInHand night, Publishing publishing) {
        return new StepBuilder("writeReports", repository)
                .tasklet(
                        (contribution, chunk) -> {
                            publishing.writeReports(night.plan());
                            return RepeatStatus.FINISHED;
                        },
                        new ResourcelessTransactionManager())
                .build();
    }
}
