package dev.daejo.monitoring.metric;

import dev.daejo.store.figure.Figures;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.prometheus.metrics.exporter.pushgateway.Format;
import io.prometheus.metrics.exporter.pushgateway.PushGateway;
import io.prometheus.metrics.exporter.pushgateway.Scheme;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The metrics of a process that ends: told once, at its end. */
public final class RunMetrics {

    /** Long enough for a gateway that is near; a night does not wait for one that is not. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final List<Sample> samples;
    private final boolean whole;

    private RunMetrics(List<Sample> samples, boolean whole) {
        this.samples = List.copyOf(samples);
        this.whole = whole;
    }

    /**
     * What is known at the end of a run.
     *
     * @param areas the folders whose disks are watched, by the name they are told under
     */
    public static RunMetrics of(Figures figures, Map<String, Path> areas) throws IOException {
        List<Sample> samples = new ArrayList<>(Samples.of(figures));
        samples.addAll(Samples.ofDisks(areas));
        return new RunMetrics(samples, true);
    }

    /**
     * What is known of a run that failed since it could not reach the database.
     *
     * @param now seconds since 1970-01-01T00:00Z
     */
    public static RunMetrics ofUnreachable(long now) {
        return new RunMetrics(Samples.ofUnreachable(now), false);
    }

    /**
     * Replaces the textfile that a node-exporter reads, whole or not at all. Everybody may read it: no figure is about a
     * person.
     */
    public void write(Path textfile) throws IOException {
        Path absolute = textfile.toAbsolutePath();
        Path folder = Objects.requireNonNull(absolute.getParent(), "a textfile lies in a folder");
        Path beside = Files.createTempFile(folder, "." + absolute.getFileName(), ".part");
        try {
            Files.writeString(beside, registry().scrape(), StandardCharsets.UTF_8);
            Files.setPosixFilePermissions(beside, PosixFilePermissions.fromString("rw-r--r--"));
            Files.move(beside, absolute, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** Pushes them to a Pushgateway; where not all are known, those it has of the others stay. */
    public void push(URI pushgateway) throws IOException {
        PushGateway gateway = PushGateway.builder()
                .scheme("https".equalsIgnoreCase(pushgateway.getScheme()) ? Scheme.HTTPS : Scheme.HTTP)
                .address(pushgateway.getAuthority())
                .job("daejo")
                .format(Format.PROMETHEUS_TEXT)
                .connectionTimeout(PATIENCE)
                .readTimeout(PATIENCE)
                .registry(registry().getPrometheusRegistry())
                .build();
        if (whole) {
            gateway.push();
        } else {
            gateway.pushAdd();
        }
    }

    private PrometheusMeterRegistry registry() {
        PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        new Gauges(registry).show(samples);
        return registry;
    }
}
