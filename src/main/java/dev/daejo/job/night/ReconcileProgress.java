package dev.daejo.job.night;

import dev.daejo.job.night.MemberBlock.ReconciledBlock;
import dev.daejo.monitoring.NightProgress;
import dev.daejo.monitoring.Station;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.ChunkListener;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.Chunk;

/** Tells how many members are reconciled. */
final class ReconcileProgress implements StepExecutionListener, ChunkListener<ReconciledBlock, ReconciledBlock> {

    private final NightInHand night;
    private final NightProgress progress;

    ReconcileProgress(NightInHand night, NightProgress progress) {
        this.night = night;
        this.progress = progress;
    }

    @Override
    public void beforeStep(StepExecution step) {
        progress.begins(Station.RECONCILING);
        progress.reached(Station.RECONCILING, 0, members());
    }

    @Override
    public void afterChunk(Chunk<ReconciledBlock> chunk) {
        chunk.forEach(done -> progress.reached(Station.RECONCILING, done.block().to(), members()));
    }

    @Override
    public @Nullable ExitStatus afterStep(StepExecution step) {
        if (step.getStatus() == BatchStatus.COMPLETED) {
            progress.ends(Station.RECONCILING, members());
        }
        return null;
    }

    private long members() {
        return night.gathered().rows().withinHorizon().members();
    }
}
