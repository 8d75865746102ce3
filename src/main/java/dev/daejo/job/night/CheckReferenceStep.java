package dev.daejo.job.night;

import dev.daejo.monitoring.NightProgress;
import dev.daejo.monitoring.Station;
import dev.daejo.reference.ReferenceFolder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps the reference files of the night by hash, and makes sure that they are those the night began with. */
@Configuration(proxyBeanMethods = false)
class CheckReferenceStep {

    @Bean
    Step checkReference(
            JobRepository repository,
            NightInHand night,
            NightRequest request,
            ReferenceArchive archive,
            NightProgress progress) {
        return new StepBuilder("checkReference", repository)
                .tasklet(check(night, request, archive, progress), new ResourcelessTransactionManager())
                .build();
    }

    private static Tasklet check(
            NightInHand night, NightRequest request, ReferenceArchive archive, NightProgress progress) {
        return (contribution, chunk) -> {
            NightPlan plan = night.plan();
            progress.begins(Station.REFERENCE);
            archive.keep(plan.reference().files(), plan.referenceHashes());
            String fingerprint = ReferenceFolder.read(request.reference(), plan.businessDate())
                    .fingerprint();
            if (!fingerprint.equals(plan.reference().fingerprint())) {
                throw new IllegalStateException("The reference data changed while the night was running");
            }
            progress.ends(Station.REFERENCE, plan.referenceHashes().size());
            return RepeatStatus.FINISHED;
        };
    }
}
