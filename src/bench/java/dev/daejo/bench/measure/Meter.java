package dev.daejo.bench.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Measures commands, one at a time: the processor time of a command is what the ended children of this process grew by.
 *
 * @param server the PostgreSQL server that runs beside
 */
public record Meter(ServerProcesses server) {

    private static final long SAMPLE_MILLIS = 100;

    /** Runs a command to its end; what it prints goes to a file. */
    public Usage run(List<String> command, Map<String, String> environment, Path log) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        long self = ProcessHandle.current().pid();
        Duration cpuBefore = Proc.endedChildrenTime(self);
        Duration serverBefore = server.cpu();
        long begin = System.nanoTime();
        Process process = builder.start();
        Peak peak = watch(process);
        Duration wall = Duration.ofNanos(System.nanoTime() - begin);
        return new Usage(
                wall,
                Proc.endedChildrenTime(self).minus(cpuBefore),
                peak.bytes,
                server.cpu().minus(serverBefore),
                peak.serverBytes,
                process.exitValue());
    }

    private Peak watch(Process process) throws IOException {
        Peak peak = new Peak();
        try {
            do {
                peak.see(process.toHandle(), server);
            } while (!process.waitFor(SAMPLE_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while measuring", e);
        }
        return peak;
    }

    private static final class Peak {

        private long bytes;
        private long serverBytes;

        void see(ProcessHandle process, ServerProcesses server) {
            long now = Proc.residentBytes(process.pid());
            for (long descendant : Proc.descendants(process)) {
                now += Proc.residentBytes(descendant);
            }
            bytes = Math.max(bytes, now);
            serverBytes = Math.max(serverBytes, server.bytes());
        }
    }
}
