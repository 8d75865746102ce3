package dev.daejo.job.night;

import dev.daejo.job.night.MemberBlock.ReconciledBlock;
import dev.daejo.monitoring.NightProgress;
import dev.daejo.reconciliation.claim.Claim;
import dev.daejo.reconciliation.program.Counterparty;
import dev.daejo.reference.Channel;
import dev.daejo.reference.ReferenceData;
import dev.daejo.store.Address;
import dev.daejo.store.Outcomes;
import dev.daejo.store.StoredClaim;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** Reconciles a block of members at a time; a restart continues after the last committed block. */
@Configuration(proxyBeanMethods = false)
class ReconcileStep {

    private static final int BLOCKS_PER_CHUNK = 1;

    @Bean
    Step reconcile(
            JobRepository repository,
            PlatformTransactionManager transactionManager,
            NightInHand night,
            Outcomes outcomes,
            NightProgress progress,
            DaejoSettings settings,
            StopSignal stop) {
        ReconcileProgress told = new ReconcileProgress(night, progress);
        return new StepBuilder("reconcile", repository)
                .<ReconciledBlock, ReconciledBlock>chunk(BLOCKS_PER_CHUNK)
                .transactionManager(transactionManager)
                .reader(new ReconciledBlocks(
                        night, outcomes, settings.membersPerBlock(), claim -> addressed(night, claim)))
                .writer(stored(outcomes))
                .listener(told)
                .interruptionPolicy(stop)
                .build();
    }

    private static ItemWriter<ReconciledBlock> stored(Outcomes outcomes) {
        return chunk -> chunk.forEach(block -> outcomes.save(block.outcome()));
    }

    private static StoredClaim addressed(NightInHand night, Claim claim) {
        ReferenceData reference = night.plan().reference();
        Counterparty counterparty = reference.terms().counterparties().get(claim.counterpartyId());
        String name = counterparty == null ? claim.counterpartyId() : counterparty.name();
        return new StoredClaim(
                claim,
                reference
                        .channel(claim.counterpartyId(), claim.step())
                        .map(channel -> address(name, channel))
                        .orElseGet(() -> Address.of(name)));
    }

    private static Address address(String counterpartyName, Channel channel) {
        return new Address(
                counterpartyName,
                channel.channel(),
                channel.printedContact(),
                channel.hours(),
                channel.documents(),
                channel.note());
    }
}
