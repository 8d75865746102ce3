package dev.daejo.job.night;

import dev.daejo.gathering.Gathered;
import dev.daejo.gathering.Gathering;
import dev.daejo.gathering.digest.DigestSource;
import dev.daejo.monitoring.NightProgress;
import dev.daejo.monitoring.Station;
import dev.daejo.store.Outcomes;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Folds the files of the date into member ledgers, in memory; so a restart does it again. */
@Configuration(proxyBeanMethods = false)
class GatherStep {

    private static final int THREADS = Runtime.getRuntime().availableProcessors();

    @Bean
    Step gather(
            JobRepository repository,
            NightInHand night,
            DigestSource digests,
            Outcomes outcomes,
            NightProgress progress) {
        return new StepBuilder("gather", repository)
                .allowStartIfComplete(true)
                .tasklet(fold(night, digests, outcomes, progress), new ResourcelessTransactionManager())
                .build();
    }

    private static Tasklet fold(NightInHand night, DigestSource digests, Outcomes outcomes, NightProgress progress) {
        return (contribution, chunk) -> {
            NightPlan plan = night.plan();
            progress.begins(Station.GATHERING);
            Gathered gathered = Gathering.gather(
                    plan.files(),
                    plan.reference().terms(),
                    plan.businessDate(),
                    THREADS,
                    counted(digests, plan.files().size(), progress));
            night.gathered(gathered);
            outcomes.accounts(plan.runId(), gathered.accounts());
            outcomes.rejects(plan.runId(), gathered.rejects());
            outcomes.sources(plan.runId(), night.gathered().coverage().holesBySource());
            progress.ends(Station.GATHERING, plan.files().size());
            return RepeatStatus.FINISHED;
        };
    }

    private static DigestSource counted(DigestSource digests, long files, NightProgress progress) {
        AtomicLong read = new AtomicLong();
        return file -> {
            progress.reached(Station.GATHERING, read.getAndIncrement(), files);
            return digests.of(file);
        };
    }
}
