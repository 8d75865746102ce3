package dev.daejo.brokenfence.gathering;

import org.springframework.batch.core.BatchStatus;

/** Breaks the fence: Spring Batch outside the job. */
record KnowsBatch(BatchStatus status) {}
