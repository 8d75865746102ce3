package dev.daejo.job.setting;

import java.util.Optional;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;

/** A setting that cannot be read, has no sense or does not exist; nothing is started with it. */
public final class WrongSetting extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongSetting(String sentence) {
        super(sentence);
    }

    public WrongSetting(BindException wrong) {
        super(sentence(wrong), wrong);
    }

    /** What a check of ours said, or else what the setting allows. */
    private static String sentence(BindException wrong) {
        String said = String.valueOf(innermost(wrong).getMessage());
        if (said.startsWith("daejo.")) {
            return said;
        }
        return Setting.named(wrong.getName())
                .map(setting -> setting.refusal(value(wrong)))
                .orElse(wrong.getName() + ": " + said);
    }

    private static String value(BindException wrong) {
        return Optional.ofNullable(wrong.getProperty())
                .map(ConfigurationProperty::getValue)
                .map(String::valueOf)
                .orElse("");
    }

    private static Throwable innermost(Throwable thrown) {
        Throwable cause = thrown.getCause();
        return cause == null ? thrown : innermost(cause);
    }
}
