package dev.daejo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A night of 200,000 cases with four to five rows of evidence each, in all its reports; what it takes is reported, that it
 * needs less than 200 MB of heap is held by starting it with {@code -Xmx200m}. It is not part of the default build:
 *
 * <pre>mvn test -Dtest=ManyCasesReportMeasure -DargLine=-Xmx200m</pre>
 */
class ManyCasesReportMeasure {

    private static final Logger LOG = LoggerFactory.getLogger(ManyCasesReportMeasure.class);
    private static final int CASES = 200_000;

    private final Path out;

    ManyCasesReportMeasure(@TempDir Path out) {
        this.out = out;
    }

    @Test
    void writesAllOutputs() {
        long begun = System.nanoTime();
        new ReportFolder(out).write(BigNight.of(CASES));

        LOG.info(
                "{} cases took {} ms, at most {} MB of a heap of {} MB, and make these KB: {}",
                CASES,
                (System.nanoTime() - begun) / 1_000_000,
                peakMegabytes(),
                Runtime.getRuntime().maxMemory() >> 20,
                kilobytes());
        assertThat(out.resolve("2025-12-17/report.xlsx")).isNotEmptyFile();
    }

    private static long peakMegabytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum()
                >> 20;
    }

    private Map<String, Long> kilobytes() {
        try (Stream<Path> files = Files.list(out.resolve("2025-12-17"))) {
            return files.collect(Collectors.toMap(
                    file -> file.getFileName().toString(),
                    file -> file.toFile().length() >> 10,
                    (left, right) -> left,
                    TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
