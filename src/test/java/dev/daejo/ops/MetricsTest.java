package dev.daejo.ops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.monitoring.metric.Metric;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetricsTest {

    private static final Set<String> NAMES =
            Stream.of(Metric.values()).map(Metric::metricName).collect(Collectors.toCollection(TreeSet::new));

    @Test
    void thePageDescribesEveryMetricAsTheProgramHasItAndNoOther() {
        List<String> rows = Ops.text("metrics.md")
                .lines()
                .filter(line -> line.startsWith("| `daejo_"))
                .toList();

        assertThat(rows)
                .containsExactlyElementsOf(
                        Stream.of(Metric.values()).map(MetricsTest::row).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"prometheus/alerts.yml", "prometheus/alerts.test.yml", "grafana/dashboards/daejo.json"})
    void metricsThatAreAskedForExist(String file) {
        assertThat(Ops.found("\\bdaejo_[a-z_]+", Ops.text(file))).isNotEmpty().isSubsetOf(NAMES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"prometheus/alerts.yml", "grafana/dashboards/daejo.json"})
    void figuresThatAreAskedForAreRecorded(String file) {
        assertThat(Ops.found("\\bdaejo:[a-z_:]+", Ops.text(file)))
                .isNotEmpty()
                .isSubsetOf(Ops.texts("prometheus/alerts.yml", "record"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"prometheus/alerts.yml", "grafana/dashboards/daejo.json"})
    void labelsThatAreSelectedExist(String file) {
        Set<String> labels = Stream.of(Metric.values())
                .flatMap(metric -> metric.labels().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        labels.addAll(List.of("alertname", "alertstate", "severity", "job"));
        String expressions = String.join("\n", Ops.texts(file, "expr"));

        assertThat(Ops.found("[{,]\\s*([a-z_]+)(?:=|!=|=~)\\\\?\"", expressions))
                .isNotEmpty()
                .isSubsetOf(labels);
    }

    @Test
    void everyMetricIsSeenOnTheDashboardOrBehindARule() {
        String seen = Ops.text("grafana/dashboards/daejo.json") + Ops.text("prometheus/alerts.yml");

        assertThat(Ops.found("\\bdaejo_[a-z_]+", seen)).containsAll(NAMES);
    }

    private static String row(Metric metric) {
        String labels = metric.labels().stream().map(label -> "`" + label + "`").collect(Collectors.joining(", "));
        return "| `%s` |%s| %s | %s |"
                .formatted(
                        metric.metricName(),
                        labels.isEmpty() ? " " : " " + labels + " ",
                        metric.unit(),
                        metric.meaning());
    }
}
