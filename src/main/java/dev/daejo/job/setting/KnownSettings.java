package dev.daejo.job.setting;

import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.core.env.Environment;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;

/** Refuses a setting that there is none of: a slip in a name would otherwise quietly set nothing. */
public final class KnownSettings {

    private static final ConfigurationPropertyName OURS = ConfigurationPropertyName.of("daejo");

    /** The environment and the JVM belong to others too, who may call something of theirs daejo. */
    private static final Set<String> OF_OTHERS_TOO = Set.of(
            StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
            StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME);

    private KnownSettings() {}

    /**
     * Looks at the command line and the files of settings.
     *
     * @throws WrongSetting naming the first that does not exist, and all that do
     */
    public static void require(Environment environment) {
        StreamSupport.stream(ConfigurationPropertySources.get(environment).spliterator(), false)
                .filter(KnownSettings::isOursAlone)
                .flatMap(KnownSettings::names)
                .filter(OURS::isAncestorOf)
                .filter(name -> Setting.named(name).isEmpty())
                .min(Comparator.naturalOrder())
                .ifPresent(unknown -> {
                    throw new WrongSetting("모르는 설정 %s, 있는 것: %s".formatted(unknown, all()));
                });
    }

    private static boolean isOursAlone(ConfigurationPropertySource source) {
        return !(source.getUnderlyingSource() instanceof PropertySource<?> named)
                || !OF_OTHERS_TOO.contains(named.getName());
    }

    private static Stream<ConfigurationPropertyName> names(ConfigurationPropertySource source) {
        return source instanceof IterableConfigurationPropertySource iterable ? iterable.stream() : Stream.empty();
    }

    private static String all() {
        return Stream.of(Setting.values()).map(Setting::propertyName).collect(Collectors.joining(", "));
    }
}
