package dev.daejo.bench.measure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** What Linux says of a process; of one that is gone: nothing. */
final class Proc {

    /** The unit of times in {@code /proc/PID/stat} on every Linux of today. */
    private static final long TICK_MILLIS = 10;

    private static final int UTIME = 11;
    private static final int CUTIME = 13;
    private static final long KIB = 1024;

    private Proc() {}

    /** User and system time of the process itself. */
    static Duration ownTime(long pid) {
        return ticks(pid, UTIME);
    }

    /** User and system time of its descendants that have ended and were waited for. */
    static Duration endedChildrenTime(long pid) {
        return ticks(pid, CUTIME);
    }

    /** Resident memory. */
    static long residentBytes(long pid) {
        return status(pid, "VmRSS:");
    }

    /** Resident memory that it shares with nobody, without files. */
    static long anonymousBytes(long pid) {
        return status(pid, "RssAnon:");
    }

    /** Resident memory that is shared between processes. */
    static long sharedBytes(long pid) {
        return status(pid, "RssShmem:");
    }

    private static Duration ticks(long pid, int field) {
        String stat = text(pid, "stat");
        if (stat.isEmpty()) {
            return Duration.ZERO;
        }
        // The name, in brackets, may hold anything.
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return Duration.ofMillis(TICK_MILLIS * (Long.parseLong(fields[field]) + Long.parseLong(fields[field + 1])));
    }

    private static long status(long pid, String name) {
        return text(pid, "status")
                .lines()
                .filter(line -> line.startsWith(name))
                .mapToLong(line -> KIB * Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
    }

    private static String text(long pid, String file) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), file), StandardCharsets.ISO_8859_1);
        } catch (IOException gone) {
            return "";
        }
    }

    static List<Long> descendants(ProcessHandle process) {
        return process.descendants().map(ProcessHandle::pid).toList();
    }
}
