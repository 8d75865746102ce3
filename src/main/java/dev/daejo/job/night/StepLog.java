package dev.daejo.job.night;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.AbstractStep;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.Ordered;

/**
 * Marks the log with the step that is at work, and writes one line when it ends. Listens to every step there is, the first
 * at its beginning and the last at its end, so that whatever else is said of it is marked too.
 */
final class StepLog implements BeanPostProcessor, StepExecutionListener, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(StepLog.class);

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof AbstractStep step) {
            step.registerStepExecutionListener(this);
        }
        return bean;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public void beforeStep(StepExecution step) {
        LogMarks.step(step.getStepName());
    }

    @Override
    public @Nullable ExitStatus afterStep(StepExecution step) {
        LOG.info(
                "Step {} ended {} after {} ms: {} read, {} written, {} commits",
                step.getStepName(),
                step.getStatus(),
                took(step).toMillis(),
                step.getReadCount(),
                step.getWriteCount(),
                step.getCommitCount());
        LogMarks.noStep();
        return null;
    }

    private static Duration took(StepExecution step) {
        return step.getStartTime() == null || step.getEndTime() == null
                ? Duration.ZERO
                : Duration.between(step.getStartTime(), step.getEndTime());
    }
}
