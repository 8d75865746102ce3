package dev.daejo.bench.measure;

import java.time.Duration;

/** The processes of a running PostgreSQL server. */
public record ServerProcesses(ProcessHandle postmaster) {

    /** Those of the server that has this session. */
    public static ServerProcesses ofBackend(long backend) {
        return new ServerProcesses(
                ProcessHandle.of(backend).flatMap(ProcessHandle::parent).orElseThrow());
    }

    /** Processor time of all its processes since it was started. */
    Duration cpu() {
        long pid = postmaster.pid();
        Duration time = Proc.ownTime(pid).plus(Proc.endedChildrenTime(pid));
        for (long child : Proc.descendants(postmaster)) {
            time = time.plus(Proc.ownTime(child));
        }
        return time;
    }

    /** What they hold together now, shared memory once. */
    long bytes() {
        long own = 0;
        long shared = 0;
        for (long child : Proc.descendants(postmaster)) {
            own += Proc.anonymousBytes(child);
            shared = Math.max(shared, Proc.sharedBytes(child));
        }
        return own + shared;
    }
}
