package dev.daejo.job.night;

import dev.daejo.intake.masking.CardTokens;
import dev.daejo.job.setting.KnownSettings;
import dev.daejo.job.setting.MetricsSettings;
import dev.daejo.job.setting.Setting;
import dev.daejo.job.setting.WrongSetting;
import dev.daejo.report.ReportForms;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.env.Environment;

/**
 * The settings {@code daejo.*} of a night.
 *
 * @param membersPerBlock how many members are reconciled and committed at once; at least 1
 * @param cardKey the key of the card tokens, 64 hex digits; empty: the store keeps one of its own
 * @param reports which files are written
 * @param metrics where the operator is told of it
 */
public record DaejoSettings(
        @DefaultValue("10000") int membersPerBlock,
        @DefaultValue("") String cardKey,
        @DefaultValue("all") ReportForms reports,
        @DefaultValue MetricsSettings metrics) {

    public DaejoSettings {
        Setting.MEMBERS_PER_BLOCK.require(membersPerBlock >= 1, membersPerBlock);
        Setting.CARD_KEY.require(cardKey.isEmpty() || CardTokens.isKey(cardKey), "***");
    }

    /** Never with the key. */
    @Override
    public String toString() {
        return "DaejoSettings[membersPerBlock=%d, reports=%s, metrics=%s]".formatted(membersPerBlock, reports, metrics);
    }

    /** Bound before anything is started, so that a wrong setting is a wrong command. */
    public static DaejoSettings of(Environment environment) {
        KnownSettings.require(environment);
        try {
            return Binder.get(environment).bindOrCreate("daejo", DaejoSettings.class);
        } catch (BindException wrong) {
            throw new WrongSetting(wrong);
        }
    }
}
