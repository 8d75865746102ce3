package dev.daejo.job.night;

import dev.daejo.intake.Intake;
import dev.daejo.intake.KnownFile;
import dev.daejo.intake.NotTakenIn;
import dev.daejo.intake.masking.CardMask;
import dev.daejo.job.night.WaitingFiles.Waiting;
import dev.daejo.monitoring.NightProgress;
import dev.daejo.monitoring.Station;
import dev.daejo.store.Manifest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

/** Archives each file of the inbox, then commits its manifest row. Some workers, not a partition per file. */
@Configuration(proxyBeanMethods = false)
class TakeInFilesStep {

    private static final Logger LOG = LoggerFactory.getLogger(TakeInFilesStep.class);

    /** With tiny files a worker waits for the disk most of the time: its bytes, their name, and its row are forced to it. */
    private static final int FEWEST_WORKERS = 8;

    private static final int WORKERS =
            Math.max(FEWEST_WORKERS, Runtime.getRuntime().availableProcessors());

    @Bean
    Step takeInFiles(JobRepository repository, Step takeInFilesWorker) {
        return new StepBuilder("takeInFiles", repository)
                .partitioner("takeInFilesWorker", new SimplePartitioner())
                .step(takeInFilesWorker)
                .gridSize(WORKERS)
                .taskExecutor(workers())
                .build();
    }

    private static SimpleAsyncTaskExecutor workers() {
        SimpleAsyncTaskExecutor workers = new SimpleAsyncTaskExecutor("intake-");
        workers.setTaskDecorator(LogMarks::carried);
        return workers;
    }

    /** No transaction around all files: every manifest row is a commit of its own. */
    @Bean
    Step takeInFilesWorker(
            JobRepository repository,
            WaitingFiles waiting,
            Intake intake,
            Manifest manifest,
            NightProgress progress,
            StopSignal stop) {
        return new StepBuilder("takeInFilesWorker", repository)
                .tasklet(
                        takeInUntilNoneWaits(waiting, intake, manifest, progress, stop),
                        new ResourcelessTransactionManager())
                .build();
    }

    private static Tasklet takeInUntilNoneWaits(
            WaitingFiles waiting, Intake intake, Manifest manifest, NightProgress progress, StopSignal stop) {
        return (contribution, chunk) -> {
            for (Waiting next = next(waiting, stop); next != null; next = next(waiting, stop)) {
                long takenIn = takeIn(next, waiting, intake, manifest);
                next.files().forEach(file -> contribution.incrementReadCount());
                contribution.incrementWriteCount(takenIn);
                progress.reached(Station.INTAKE, waiting.more(next.files().size()), waiting.all());
            }
            stop.checkInterrupted(contribution.getStepExecution());
            return RepeatStatus.FINISHED;
        };
    }

    private static @Nullable Waiting next(WaitingFiles waiting, StopSignal stop) {
        return stop.isGiven() ? null : waiting.next();
    }

    /** Returns how many of the files were taken in. */
    private static long takeIn(Waiting next, WaitingFiles waiting, Intake intake, Manifest manifest)
            throws IOException {
        List<KnownFile> known = new ArrayList<>(next.known());
        long takenIn = 0;
        for (Path file : next.files()) {
            try {
                KnownFile entry = intake.takeIn(file, known);
                manifest.add(entry, waiting.runId());
                log(entry);
                known.add(entry);
                takenIn++;
            } catch (NotTakenIn trouble) {
                waiting.leave(trouble);
            }
        }
        return takenIn;
    }

    /** A line per file; its name is free text, in which anything may stand. */
    private static void log(KnownFile file) {
        LOG.info(
                "File '{}' {}: {} lines, {} rejected {}",
                CardMask.mask(file.name()),
                file.verdict(),
                file.lines(),
                file.rejected(),
                CardMask.mask(file.reason()));
    }
}
