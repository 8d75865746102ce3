package dev.daejo.monitoring.metric;

import dev.daejo.monitoring.metric.Sample.Series;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The gauges of all metrics in one registry. Each is a function over the values shown last, so that a scrape never finds one
 * gone that is only being replaced.
 */
final class Gauges {

    private final Map<Metric, MultiGauge> gauges = new EnumMap<>(Metric.class);
    private volatile Map<Series, Double> values = Map.of();

    Gauges(MeterRegistry registry) {
        for (Metric metric : Metric.values()) {
            gauges.put(
                    metric,
                    MultiGauge.builder(metric.metricName())
                            .description(metric.meaning())
                            .register(registry));
        }
    }

    /** Shows these values and no others. */
    void show(List<Sample> samples) {
        values = samples.stream().collect(Collectors.toUnmodifiableMap(Sample::series, Sample::value));
        Map<Metric, List<Row<?>>> rows = values.keySet().stream()
                .collect(Collectors.groupingBy(
                        Series::metric,
                        () -> new EnumMap<>(Metric.class),
                        Collectors.mapping(this::row, Collectors.toList())));
        gauges.forEach((metric, gauge) -> gauge.register(rows.getOrDefault(metric, List.of()), false));
    }

    private Row<?> row(Series series) {
        return Row.of(tags(series), series, shown -> values.getOrDefault(shown, Double.NaN));
    }

    private static Tags tags(Series series) {
        Tags tags = Tags.empty();
        for (int at = 0; at < series.labels().size(); at++) {
            tags = tags.and(series.metric().labels().get(at), series.labels().get(at));
        }
        return tags;
    }
}
