package dev.daejo.job.setting;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings {@code daejo.metrics.*}.
 *
 * @param every how often {@code serve} reads the figures anew; 1 s or more
 * @param textfile what a run writes its metrics to at its end, for a node-exporter
 * @param pushgateway where a run pushes them to
 */
public record MetricsSettings(
        @DefaultValue("30s") Duration every,
        @Nullable Path textfile,
        @Nullable URI pushgateway) {

    public MetricsSettings {
        Setting.METRICS_EVERY.require(every.compareTo(Duration.ofSeconds(1)) >= 0, every);
        if (textfile != null) {
            Path folder = textfile.toAbsolutePath().getParent();
            Setting.METRICS_TEXTFILE.require(folder != null && Files.isDirectory(folder), textfile);
        }
        if (pushgateway != null) {
            // Nothing of what was given is repeated here: it may hold a password.
            Setting.METRICS_PUSHGATEWAY.require(pushgateway.getUserInfo() == null, "…@" + pushgateway.getHost());
            Setting.METRICS_PUSHGATEWAY.require(isServer(pushgateway), pushgateway);
        }
    }

    private static boolean isServer(URI address) {
        String scheme = String.valueOf(address.getScheme());
        String path = String.valueOf(address.getPath());
        return (scheme.equals("http") || scheme.equals("https"))
                && address.getHost() != null
                && (path.isEmpty() || path.equals("/"));
    }
}
