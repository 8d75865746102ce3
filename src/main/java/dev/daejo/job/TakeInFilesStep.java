package dev.daejo.job;

import dev.daejo.intake.Inbox;
import dev.daejo.intake.Intake;
import dev.daejo.intake.KnownFile;
import dev.daejo.monitoring.NightProgress;
import dev.daejo.monitoring.Station;
import dev.daejo.store.Manifest;
import java.nio.file.Path;
import org.springframework.batch.core.partition.support.SimplePartitioner;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

/** Archives each file of the inbox, then commits its manifest row. A worker per core, not a partition per file. */
@Configuration(proxyBeanMethods = false)
class TakeInFilesStep {

    private static final int WORKERS = Runtime.getRuntime().availableProcessors();

    @Bean
    Step takeInFiles(JobRepository repository, Step takeInFilesWorker) {
        return new StepBuilder("takeInFiles", repository)
                .partitioner("takeInFilesWorker", new SimplePartitioner())
                .step(takeInFilesWorker)
                .gridSize(WORKERS)
                .taskExecutor(new SimpleAsyncTaskExecutor("intake-"))
                .build();
    }

    /** No transaction around all files: every manifest row is a commit of its own. */
    @Bean
    Step takeInFilesWorker(
            JobRepository repository, WaitingFiles waiting, Intake intake, Manifest manifest, NightProgress progress) {
        return new StepBuilder("takeInFilesWorker", repository)
                .tasklet(
                        takeInUntilNoneWaits(waiting, intake, manifest, progress), new ResourcelessTransactionManager())
                .build();
    }

    private static Tasklet takeInUntilNoneWaits(
            WaitingFiles waiting, Intake intake, Manifest manifest, NightProgress progress) {
        return (contribution, chunk) -> {
            for (Path file = waiting.next(); file != null; file = waiting.next()) {
                KnownFile known = intake.takeIn(file, waiting.knownOfName(Inbox.nameOf(file)));
                manifest.add(known, waiting.runId());
                contribution.incrementReadCount();
                contribution.incrementWriteCount(1);
                progress.reached(Station.INTAKE, waiting.oneMore(), waiting.all());
            }
            return RepeatStatus.FINISHED;
        };
    }
}
