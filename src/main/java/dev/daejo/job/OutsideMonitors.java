package dev.daejo.job;

import dev.daejo.job.night.NightRequest;
import dev.daejo.job.setting.MetricsSettings;
import dev.daejo.monitoring.metric.RunMetrics;
import dev.daejo.store.figure.FiguresReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells a node-exporter or a Pushgateway at the end of a run how it went; what fails here never fails the night. */
final class OutsideMonitors {

    private static final Logger LOG = LoggerFactory.getLogger(OutsideMonitors.class);

    private final MetricsSettings settings;
    private final Map<String, Path> areas;
    private final Clock clock;

    OutsideMonitors(MetricsSettings settings, Map<String, Path> areas, Clock clock) {
        this.settings = settings;
        this.areas = Map.copyOf(areas);
        this.clock = clock;
    }

    /** The folders of a night whose disks are watched. */
    static Map<String, Path> areas(NightRequest request) {
        return Map.of("store", request.store(), "reports", request.out());
    }

    /** The run ended, well or not. */
    void tell(DataSource dataSource) {
        if (isAsked()) {
            try {
                tell(RunMetrics.of(new FiguresReader(dataSource).read(), areas));
            } catch (IOException | RuntimeException unread) {
                LOG.warn("The figures of the run could not be read", unread);
                tellUnreachable();
            }
        }
    }

    /** The run failed before it reached its database. */
    void tellUnreachable() {
        if (isAsked()) {
            tell(RunMetrics.ofUnreachable(clock.instant().getEpochSecond()));
        }
    }

    private boolean isAsked() {
        return settings.textfile() != null || settings.pushgateway() != null;
    }

    private void tell(RunMetrics metrics) {
        Path textfile = settings.textfile();
        if (textfile != null) {
            attempt("textfile " + textfile, () -> metrics.write(textfile));
        }
        URI pushgateway = settings.pushgateway();
        if (pushgateway != null) {
            attempt("Pushgateway " + pushgateway, () -> metrics.push(pushgateway));
        }
    }

    private static void attempt(String what, Telling telling) {
        try {
            telling.tell();
        } catch (IOException | RuntimeException failed) {
            LOG.warn("The metrics could not be given to the {}", what, failed);
        }
    }

    /** One way of telling. */
    private interface Telling {

        void tell() throws IOException;
    }
}
