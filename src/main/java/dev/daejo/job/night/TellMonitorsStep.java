package dev.daejo.job.night;

import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the operator what came of the night. */
@Configuration(proxyBeanMethods = false)
class TellMonitorsStep {

    @Bean
    Step tellMonitors(JobRepository repository, NightInHand night, Publishing publishing) {
        return new StepBuilder("tellMonitors", repository)
                .tasklet(
                        (contribution, chunk) -> {
                            publishing.tell(night.plan());
                            return RepeatStatus.FINISHED;
                        },
                        new ResourcelessTransactionManager())
                .build();
    }
}
