package dev.daejo.store;

import dev.daejo.reconciliation.NightVerdict;
import java.time.LocalDateTime;
import java.util.List;

/** What a run ends with; {@code exitStatus} is 0 or 3, {@code finishedAt} wall-clock time in Asia/Seoul. */
public record RunResult(
        NightVerdict verdict, int exitStatus, long holes, List<String> holesInWords, LocalDateTime finishedAt) {

    public RunResult {
        holesInWords = List.copyOf(holesInWords);
    }
}
