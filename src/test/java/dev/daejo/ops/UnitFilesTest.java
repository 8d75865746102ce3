package dev.daejo.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import dev.daejo.job.setting.Setting;
import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1CronJob;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1PersistentVolumeClaim;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files by which Daejo is run: systemd, Docker, Compose, Kubernetes. */
class UnitFilesTest {

    @Test
    void unitsPassSystemd() throws IOException, InterruptedException {
        assertThat(Tool.named("systemd-analyze")
                        .isContentWith(
                                "verify",
                                "--man=no",
                                "ops/systemd/daejo.service",
                                "ops/systemd/daejo.timer",
                                "ops/systemd/daejo-serve.service"))
                .isEmpty();
    }

    @Test
    void dockerfilePassesALinter() throws IOException, InterruptedException {
        assertThat(Tool.named("dockerfilelint").isContentWith("ops/Dockerfile")).contains("Issues: None found");
    }

    @Test
    void imageRunsAsNobodyAndStartsTheLayersOfTheJar() {
        assertThat(Ops.text("Dockerfile"))
                .contains("\nUSER 10001:10001\n", "\nHEALTHCHECK ", "extract --layers")
                .doesNotContain(":latest");
    }

    @Test
    void scriptOfTheFirstStartIsOneForBash() throws IOException, InterruptedException {
        Tool.named("bash").isContentWith("-n", "ops/postgres/first-start.sh");
    }

    @Test
    void everyKubernetesObjectHasOnlyFieldsThatKubernetesKnowsAndAllItRequires() throws IOException {
        List<String> kinds = new ArrayList<>();
        for (Object document : Ops.documents("kubernetes/daejo.yaml")) {
            JsonObject object = new Gson().toJsonTree(document).getAsJsonObject();
            String kind = object.get("kind").getAsString();
            kinds.add(kind);
            requireKnown(kind, object);
        }
        assertThat(kinds).containsExactly("ConfigMap", "PersistentVolumeClaim", "CronJob", "Deployment");
    }

    @Test
    void aMisspeltFieldOfKubernetesIsFound() {
        JsonObject object = new Gson()
                .toJsonTree(Ops.documents("kubernetes/daejo.yaml").get(3))
                .getAsJsonObject();
        object.getAsJsonObject("spec").addProperty("replica", 2);

        assertThatThrownBy(() -> requireKnown("Deployment", object)).hasMessageContaining("`replica`");
    }

    private static void requireKnown(String kind, JsonObject object) throws IOException {
        switch (kind) {
            case "ConfigMap" -> V1ConfigMap.validateJsonElement(object);
            case "PersistentVolumeClaim" -> V1PersistentVolumeClaim.validateJsonElement(object);
            case "CronJob" -> V1CronJob.validateJsonElement(object);
            case "Deployment" -> V1Deployment.validateJsonElement(object);
            default -> throw new AssertionError("Not expected: " + kind);
        }
    }

    @Test
    void everyContainerOfKubernetesIsLockedIn() {
        List<Map<?, ?>> containers = Ops.documents("kubernetes/daejo.yaml").stream()
                .flatMap(Ops::maps)
                .filter(map -> map.containsKey("image"))
                .collect(Collectors.toList());

        assertThat(containers).hasSize(2).allSatisfy(container -> {
            assertThat((Map<?, ?>) container.get("securityContext"))
                    .isEqualTo(Map.of(
                            "allowPrivilegeEscalation",
                            false,
                            "readOnlyRootFilesystem",
                            true,
                            "capabilities",
                            Map.of("drop", List.of("ALL"))));
            assertThat(keys(container.get("resources"))).contains("requests", "limits");
        });
    }

    @Test
    void everyVolumeThatKubernetesMountsIsThere() {
        assertThat(Ops.documents("kubernetes/daejo.yaml").stream()
                        .flatMap(Ops::maps)
                        .filter(map -> map.containsKey("containers")))
                .hasSize(2)
                .allSatisfy(pod -> assertThat(names(pod.get("volumes")))
                        .containsAll(Ops.maps(pod.get("containers"))
                                .filter(map -> map.containsKey("mountPath"))
                                .map(map -> String.valueOf(map.get("name")))
                                .toList()));
    }

    @Test
    void everyFolderThatComposeMountsFromHereIsThere() {
        assertThat(Ops.found("- (\\./[^:\\s]+):", Ops.text("compose.yaml")))
                .isNotEmpty()
                .allSatisfy(mounted -> assertThat(Files.exists(Path.of("ops").resolve(mounted)))
                        .isTrue());
    }

    @Test
    void everySecretOfComposeIsAFile() {
        Map<?, ?> compose = (Map<?, ?>) Ops.documents("compose.yaml").get(0);

        assertThat(Ops.maps(compose.get("secrets")).filter(map -> map.containsKey("file")))
                .hasSize(4);
        assertThat(Ops.text("compose.yaml")).doesNotContainPattern("(?m)PASSWORD: *\\S");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "systemd/daejo.service",
                "systemd/daejo-serve.service",
                "compose.yaml",
                "kubernetes/daejo.yaml",
                "Dockerfile",
                "prometheus/prometheus.yml",
                "runbook.md",
                "metrics.md",
                "retention.md"
            })
    void settingsThatAreNamedExist(String file) {
        Set<String> known =
                Stream.of(Setting.values()).map(Setting::propertyName).collect(Collectors.toSet());

        assertThat(Ops.found("\\bdaejo\\.(?:metrics|serve|members)[a-z.-]*[a-z]", Ops.text(file)))
                .isSubsetOf(known);
    }

    private static List<String> keys(@Nullable Object map) {
        return map instanceof Map<?, ?> known
                ? known.keySet().stream().map(String::valueOf).toList()
                : List.of();
    }

    private static List<String> names(@Nullable Object volumes) {
        return Ops.maps(volumes).map(map -> String.valueOf(map.get("name"))).toList();
    }
}
