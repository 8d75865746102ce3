package dev.daejo.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.job.night.DaejoSettings;
import dev.daejo.job.serve.ServeSettings;
import dev.daejo.job.setting.Setting;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The settings {@code daejo.*}: what they are, what is said of a wrong one, and that the page tells of all. */
class SettingsTest {

    private final Path folder;

    SettingsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "daejo.members-per-block=0 | daejo.members-per-block=0, 기대: 1 이상의 정수",
                "daejo.members-per-block=many | daejo.members-per-block=many, 기대: 1 이상의 정수",
                "daejo.reports=pdf | daejo.reports=pdf, 기대: all 또는 csv",
                "daejo.metrics.every=0s | daejo.metrics.every=PT0S, 기대: 1초 이상의 기간, 예: 30s",
                "daejo.metrics.every=soon | daejo.metrics.every=soon, 기대: 1초 이상의 기간, 예: 30s",
                "daejo.metrics.textfile=/nowhere/daejo.prom | daejo.metrics.textfile=/nowhere/daejo.prom, 기대: 있는 폴더",
                "daejo.metrics.pushgateway=ftp://here | daejo.metrics.pushgateway=ftp://here, 기대: http://HOST:PORT",
                "daejo.members-per-blok=5 | 모르는 설정 daejo.members-per-blok, 있는 것: daejo.members-per-block"
            })
    void aWrongOneStopsTheStartWithItsNameItsValueAndWhatIsAllowed(String setting, String said) {
        Ended ended = World.in(folder).night("--" + setting);

        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.err()).contains(said);
    }

    @Test
    void thePasswordOfAnAddressIsNotRepeated() {
        Ended ended = World.in(folder).night("--daejo.metrics.pushgateway=http://me:geheim@gateway:9091");

        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.err()).contains("daejo.metrics.pushgateway=…@gateway").doesNotContain("geheim");
    }

    @Test
    void aPasswordIsNeverLogged() {
        World world = World.in(folder);

        world.night("--logging.level.root=DEBUG");

        assertThat(World.text(folder.resolve("store/daejo.log")))
                .doesNotContain(String.valueOf(world.database().getPassword()));
    }

    @Test
    void everyRecordComponentIsASettingWithTheDefaultThatIsBound() {
        Map<String, String> bound = new TreeMap<>();
        collect("daejo", DaejoSettings.class, bound);
        collect("daejo.serve", ServeSettings.class, bound);

        Map<String, String> told = new TreeMap<>();
        Stream.of(Setting.values()).forEach(setting -> told.put(setting.propertyName(), setting.standard()));
        assertThat(told).isEqualTo(bound);
    }

    @Test
    void thePageTellsOfEveryOne() throws IOException {
        String page = Files.readString(Path.of("ops/configuration.md"), StandardCharsets.UTF_8);
        List<String> told = Pattern.compile("^\\| `(daejo\\.\\S+)` \\| `(\\S+)` \\| (.*?) \\|", Pattern.MULTILINE)
                .matcher(page)
                .results()
                .map(row ->
                        row.group(1) + " " + row.group(2) + " " + row.group(3).replace("`", ""))
                .toList();

        assertThat(told)
                .containsExactlyElementsOf(Stream.of(Setting.values())
                        .map(setting ->
                                setting.propertyName() + " " + setting.environmentName() + " " + setting.standard())
                        .toList());
    }

    private static void collect(String prefix, Class<?> settings, Map<String, String> into) {
        for (RecordComponent component : settings.getRecordComponents()) {
            String name = prefix + "."
                    + component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
            if (component.getType().isRecord()) {
                collect(name, component.getType(), into);
            } else {
                into.put(name, standard(settings, component.getName()));
            }
        }
    }

    /** The annotation stands on the parameter of the constructor. */
    private static String standard(Class<?> settings, String name) {
        return Stream.of(settings.getDeclaredConstructors()[0].getParameters())
                .filter(parameter -> parameter.getName().equals(name))
                .flatMap(parameter -> Stream.of(parameter.getAnnotationsByType(DefaultValue.class)))
                .map(annotation -> String.join(",", annotation.value()))
                .findFirst()
                .orElse("");
    }
}
