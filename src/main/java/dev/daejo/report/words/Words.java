package dev.daejo.report.words;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

/**
 * The words of one language, from {@code report_<language>.properties}. They are read as UTF-8 and in the language asked
 * for, whatever the machine's locale and settings are.
 */
public final class Words {

    private final String bundle;
    private final Properties texts;

    private Words(String bundle, Properties texts) {
        this.bundle = bundle;
        this.texts = texts;
    }

    public static Words in(Locale language) {
        return in("report", language);
    }

    /** Those of another bundle than the reports', from {@code <name>_<language>.properties}. */
    public static Words in(String name, Locale language) {
        String bundle = "/%s_%s.properties".formatted(name, language.getLanguage());
        Properties texts = new Properties();
        try (InputStream bytes = Resource.open(bundle)) {
            texts.load(new InputStreamReader(bytes, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The words of '%s' could not be read".formatted(bundle), e);
        }
        return new Words(bundle, texts);
    }

    /** The text of a key; a key without one is an error of ours, and a test finds it. */
    public String of(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("'%s' has no words for '%s'".formatted(bundle, key));
        }
        return text;
    }

    /** Whether a key that comes from data has a text. */
    boolean has(String key) {
        return texts.containsKey(key);
    }

    /** The words for a value of an enum, under the enum's own prefix. */
    public String of(String prefix, Enum<?> value) {
        return of(prefix + "." + value.name());
    }

    /** A text with places to fill: {@code %s} in their order, {@code %2$s} by number. */
    public String of(String key, Object... fillings) {
        return Places.filled(of(key), fillings);
    }

    Set<String> keys() {
        return Collections.unmodifiableSet(texts.stringPropertyNames());
    }
}
