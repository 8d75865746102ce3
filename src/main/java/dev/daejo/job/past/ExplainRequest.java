package dev.daejo.job.past;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What is to be explained, as asked for on the command line.
 *
 * @param period absent when all months are asked for
 */
public record ExplainRequest(
        String programId, String memberId, @Nullable YearMonth period, LocalDate businessDate, Path store) {}
