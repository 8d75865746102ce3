package dev.daejo.job.night;

import dev.daejo.monitoring.NightProgress;
import dev.daejo.monitoring.Station;
import dev.daejo.store.Runs;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** Checks that everything adds up, and makes the rows of the run the result of its date in one transaction. */
@Configuration(proxyBeanMethods = false)
class CloseNightStep {

    @Bean
    Step closeNight(
            JobRepository repository,
            PlatformTransactionManager transactionManager,
            NightInHand night,
            Closing closing,
            Runs runs,
            NightProgress progress) {
        return new StepBuilder("closeNight", repository)
                .tasklet(close(night, closing, runs, progress), transactionManager)
                .build();
    }

    private static Tasklet close(NightInHand night, Closing closing, Runs runs, NightProgress progress) {
        return (contribution, chunk) -> {
            progress.begins(Station.CLOSING);
            night.requireLock();
            runs.finish(night.plan().runId(), closing.result(night.plan(), night.gathered()));
            progress.ends(
                    Station.CLOSING, night.gathered().rows().withinHorizon().members());
            return RepeatStatus.FINISHED;
        };
    }
}
