package dev.daejo.job.night;

import dev.daejo.gathering.ArchivedRows;
import dev.daejo.gathering.digest.Digests;
import dev.daejo.intake.Archive;
import dev.daejo.intake.Intake;
import dev.daejo.intake.LayoutArchive;
import dev.daejo.intake.SourceReader;
import dev.daejo.intake.layout.Layouts;
import dev.daejo.intake.masking.CardTokens;
import dev.daejo.intake.ranges.Processors;
import dev.daejo.monitoring.NightProgress;
import dev.daejo.monitoring.NightSummary;
import dev.daejo.reference.ReferenceData;
import dev.daejo.store.Cases;
import dev.daejo.store.Manifest;
import dev.daejo.store.Outcomes;
import dev.daejo.store.Runs;
import java.io.IOException;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rooms, furnished for one night; what was asked for, its reference data, clock and console are given. */
@Configuration(proxyBeanMethods = false)
class NightBeans {

    @Bean
    static StepLog stepLog() {
        return new StepLog();
    }

    @Bean
    Archive archive(NightRequest request) {
        return new Archive(request.store());
    }

    @Bean
    CardTokens cardTokens(NightRequest request, DaejoSettings settings) throws IOException {
        String key = settings.cardKey();
        return key.isEmpty() ? CardTokens.inStore(request.store()) : CardTokens.ofKey(key);
    }

    @Bean
    SourceReader sourceReader(CardTokens tokens, Layouts layouts, NightRequest request) {
        return SourceReader.of(tokens, layouts, new LayoutArchive(request.store()))
                .with(Processors.ofMachine());
    }

    @Bean
    Intake inputs(Archive archive, SourceReader reader, ReferenceData reference, Digests digests) {
        return new Intake(archive, reader, reference.terms().counterparties().values(), digests);
    }

    @Bean
    Digests digests(NightRequest request, Archive archive, SourceReader reader, CardTokens tokens) {
        return new Digests(request.store(), new ArchivedRows(archive, reader), tokens.check());
    }

    @Bean
    WaitingFiles waitingFiles() {
        return new WaitingFiles();
    }

    @Bean
    NightInHand nightInHand() {
        return new NightInHand();
    }

    @Bean
    ReferenceArchive referenceArchive(NightRequest request) {
        return new ReferenceArchive(request.store());
    }

    @Bean
    Closing closing(Outcomes outcomes, Cases cases, Manifest manifest, Clock clock) {
        return new Closing(outcomes, cases, manifest, clock);
    }

    @Bean
    Publishing publishing(
            DataSource dataSource,
            Runs runs,
            NightRequest request,
            DaejoSettings settings,
            NightProgress progress,
            NightSummary summary) {
        return new Publishing(dataSource, runs, request, settings.reports(), progress, summary);
    }

    @Bean
    BatchJobs batchJobs(
            JobOperator operator, JobRepository repository, Clock clock, Job intake, Job nightlyReconciliation) {
        return new BatchJobs(operator, new DeadExecutions(repository, operator, clock), intake, nightlyReconciliation);
    }

    @Bean
    NightFlow nightFlow(
            NightRequest request,
            ReferenceData reference,
            Clock clock,
            Runs runs,
            Manifest manifest,
            Archive archive,
            WaitingFiles waiting,
            NightInHand night,
            BatchJobs jobs,
            Publishing publishing,
            NightProgress progress) {
        return new NightFlow(
                request, reference, clock, runs, manifest, archive, waiting, night, jobs, publishing, progress);
    }
}
