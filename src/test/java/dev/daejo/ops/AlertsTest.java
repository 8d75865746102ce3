package dev.daejo.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AlertsTest {

    private static final List<String> ALERTS = Ops.texts("prometheus/alerts.yml", "alert");

    @Test
    void rulesPassPromtool() throws IOException, InterruptedException {
        assertThat(Tool.named("promtool").isContentWith("check", "rules", "ops/prometheus/alerts.yml"))
                .contains("SUCCESS");
    }

    @Test
    void rulesDoWhatTheirTestsSay() throws IOException, InterruptedException {
        assertThat(Tool.named("promtool").isContentWith("test", "rules", "ops/prometheus/alerts.test.yml"))
                .contains("SUCCESS");
    }

    @Test
    void configurationOfPrometheusPassesPromtool() throws IOException, InterruptedException {
        Tool.named("promtool").isContentWith("check", "config", "ops/prometheus/prometheus.yml");
    }

    @Test
    void configurationOfAlertmanagerPassesAmtool() throws IOException, InterruptedException {
        Tool.named("amtool").isContentWith("check-config", "ops/alertmanager/alertmanager.yml");
    }

    @Test
    void everyAlertHasATestThatFiresItAndExceptForTheSwitchOneThatDoesNot() {
        Map<Boolean, TreeSet<String>> tested = Ops.documents("prometheus/alerts.test.yml").stream()
                .flatMap(Ops::maps)
                .filter(map -> map.containsKey("exp_alerts"))
                .collect(Collectors.partitioningBy(
                        map -> List.of().equals(map.get("exp_alerts")),
                        Collectors.mapping(
                                map -> String.valueOf(map.get("alertname")), Collectors.toCollection(TreeSet::new))));
        List<String> silenced = new ArrayList<>(ALERTS);
        silenced.remove("DaejoDeadMansSwitch");

        assertThat(tested.get(false)).containsExactlyInAnyOrderElementsOf(ALERTS);
        assertThat(tested.get(true)).containsExactlyInAnyOrderElementsOf(silenced);
    }

    @Test
    void everyAlertHasItsHeadingInTheRunbookAndNoOtherHeadingStandsThere() {
        assertThat(Ops.found("^## (.+)$", Ops.text("runbook.md"))).containsExactlyInAnyOrderElementsOf(ALERTS);
    }

    @Test
    void everyHeadingSaysWhatItMeansWhatToLookAtAndWhatToDo() {
        List<String> chapters = List.of(Ops.text("runbook.md").split("(?m)^## "));

        assertThat(chapters.subList(1, chapters.size()))
                .allSatisfy(chapter -> assertThat(chapter).contains("**Means**", "**Look at**", "**Do**"));
    }

    @Test
    void everyAlertNamesItsHeadingItsSeverityAndItsIncident() {
        List<Map<?, ?>> rules = Ops.documents("prometheus/alerts.yml").stream()
                .flatMap(Ops::maps)
                .filter(map -> map.containsKey("alert"))
                .collect(Collectors.toList());

        assertThat(rules).allSatisfy(rule -> {
            assertThat((Map<?, ?>) rule.get("annotations"))
                    .extracting("runbook")
                    .isEqualTo("ops/runbook.md#"
                            + String.valueOf(rule.get("alert")).toLowerCase(Locale.ROOT));
            assertThat((Map<?, ?>) rule.get("labels")).extracting("severity").isIn("critical", "warning", "none");
            assertThat((Map<?, ?>) rule.get("labels")).extracting("incident").isNotNull();
        });
    }

    @Test
    void inhibitionsNameOnlyAlertsThatThereAre() {
        assertThat(Ops.found("Daejo\\w+", Ops.text("alertmanager/alertmanager.yml")))
                .isNotEmpty()
                .isSubsetOf(ALERTS);
    }
}
