package dev.daejo.monitoring.metric;

import java.util.List;

/** A value of a metric under its labels. */
record Sample(Series series, double value) {

    /** What names a value. */
    record Series(Metric metric, List<String> labels) {

        Series {
            labels = List.copyOf(labels);
            if (labels.size() != metric.labels().size()) {
                throw new IllegalArgumentException(
                        "%s has the labels %s, not %s".formatted(metric.metricName(), metric.labels(), labels));
            }
        }
    }

    static Sample of(Metric metric, Number value, String... labels) {
        return new Sample(new Series(metric, List.of(labels)), value.doubleValue());
    }
}
