package dev.daejo.job.past;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A finished night under other reference data.
 *
 * @param reference the other reference data
 * @param out where the table is written; absent when only a summary is asked for
 */
public record WhatIfRequest(
        LocalDate businessDate,
        Path reference,
        Path store,
        @Nullable Path out) {}
