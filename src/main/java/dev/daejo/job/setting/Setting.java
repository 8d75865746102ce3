package dev.daejo.job.setting;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;

/** Every setting of ours; {@code ops/configuration.md} says what each is for. */
public enum Setting {
    MEMBERS_PER_BLOCK("daejo.members-per-block", "10000", "1 이상의 정수"),
    /** A secret: nobody may see what is wrong with it. */
    CARD_KEY("daejo.card-key", "", "16진수 64자 (값은 보이지 않습니다)"),
    REPORTS("daejo.reports", "all", "all 또는 csv"),
    METRICS_EVERY("daejo.metrics.every", "30s", "1초 이상의 기간, 예: 30s"),
    METRICS_TEXTFILE("daejo.metrics.textfile", "", "있는 폴더 안의 파일, 예: /var/lib/node_exporter/textfile/daejo.prom"),
    METRICS_PUSHGATEWAY("daejo.metrics.pushgateway", "", "http://HOST:PORT 또는 https://HOST:PORT"),
    SERVE_CRON("daejo.serve.cron", "0 30 3 * * *", "초 분 시 일 월 요일의 여섯 자리"),
    SERVE_ZONE("daejo.serve.zone", "Asia/Seoul", "시간대 이름, 예: Asia/Seoul"),
    SERVE_WAIT_UNTIL("daejo.serve.wait-until", "09:00", "시각, 예: 09:00"),
    SERVE_CATCH_UP_DAYS("daejo.serve.catch-up-days", "31", "0 이상의 일수"),
    SERVE_RERUN_DAYS("daejo.serve.rerun-days", "7", "0 이상의 일수"),
    SERVE_LOOK_EVERY("daejo.serve.look-every", "30s", "1초 이상의 기간, 예: 30s"),
    SERVE_RETRY_AFTER("daejo.serve.retry-after", "5m", "0초 이상의 기간, 예: 5m"),
    SERVE_HEARTBEAT("daejo.serve.heartbeat", "10s", "1초 이상의 기간, 예: 10s"),
    SERVE_STOP_WITHIN("daejo.serve.stop-within", "60s", "1초 이상의 기간, 예: 60s");

    private final String propertyName;
    private final String standard;
    private final String allowed;

    Setting(String propertyName, String standard, String allowed) {
        this.propertyName = propertyName;
        this.standard = standard;
        this.allowed = allowed;
    }

    /** Its name, as {@code daejo.members-per-block}. */
    public String propertyName() {
        return propertyName;
    }

    /** Its name in the environment, as {@code DAEJO_MEMBERSPERBLOCK}. */
    public String environmentName() {
        return propertyName.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
    }

    /** What it is when nobody sets it; empty: nothing. */
    public String standard() {
        return standard;
    }

    /** What is wrong with a value of it, in a sentence. */
    public String refusal(String value) {
        return "%s=%s, 기대: %s".formatted(propertyName, value, allowed);
    }

    /**
     * Checks a value that was read.
     *
     * @throws IllegalArgumentException saying what is allowed, when the value does not fit
     */
    public void require(boolean fits, Object found) {
        if (!fits) {
            throw new IllegalArgumentException(refusal(found.toString()));
        }
    }

    static Optional<Setting> named(ConfigurationPropertyName name) {
        return Stream.of(values())
                .filter(setting ->
                        ConfigurationPropertyName.of(setting.propertyName).equals(name))
                .findFirst();
    }
}
