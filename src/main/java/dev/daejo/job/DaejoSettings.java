package dev.daejo.job;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/**
 * The settings {@code daejo.*}.
 *
 * @param membersPerBlock how many members are reconciled and committed at once; at least 1
 */
record DaejoSettings(int membersPerBlock) {

    DaejoSettings {
        if (membersPerBlock < 1) {
            throw new IllegalArgumentException("daejo.members-per-block=%d, 1 이상이어야 합니다".formatted(membersPerBlock));
        }
    }

    /** Bound before anything is started, so that a wrong setting is a wrong command. */
    static DaejoSettings of(Environment environment) throws WrongSetting {
        try {
            return Binder.get(environment).bindOrCreate("daejo", DaejoSettings.class);
        } catch (BindException wrong) {
            throw new WrongSetting(wrong);
        }
    }

    /** A setting that cannot be read or has no sense. */
    static final class WrongSetting extends RuntimeException {

        private static final long serialVersionUID = 1L;

        WrongSetting(BindException wrong) {
            super(sentence(wrong), wrong);
        }

        static String sentence(BindException wrong) {
            return "%s: %s".formatted(wrong.getName(), innermost(wrong).getMessage());
        }

        private static Throwable innermost(Throwable thrown) {
            Throwable cause = thrown.getCause();
            return cause == null ? thrown : innermost(cause);
        }
    }
}
