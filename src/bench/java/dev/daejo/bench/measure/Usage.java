package dev.daejo.bench.measure;

import java.time.Duration;

/**
 * What a command took.
 *
 * @param wall from its start to its end
 * @param cpu user and system time of it and its descendants
 * @param peakBytes the most memory that they held together, as seen ten times a second
 * @param serverCpu processor time of the PostgreSQL server meanwhile
 * @param serverPeakBytes the most memory of the server's processes, its shared memory once
 * @param status its exit status
 */
public record Usage(
        Duration wall, Duration cpu, long peakBytes, Duration serverCpu, long serverPeakBytes, int status) {}
