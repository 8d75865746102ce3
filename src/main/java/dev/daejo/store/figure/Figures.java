package dev.daejo.store.figure;

import java.util.Map;
import java.util.Optional;

/**
 * What is known of the nights at a moment.
 *
 * @param readAt seconds since 1970-01-01T00:00Z by the clock of the database
 * @param databaseBytes the size of the database
 * @param stepSeconds how long each step took the last time it was done
 */
public record Figures(
        double readAt,
        long databaseBytes,
        RunFigures runs,
        Map<String, Double> stepSeconds,
        Optional<NightFigures> night) {

    public Figures {
        stepSeconds = Map.copyOf(stepSeconds);
    }
}
