package dev.daejo.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class NightProgressTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final AtomicLong nanos = new AtomicLong();
    private final NightProgress progress =
            new NightProgress(new PrintStream(bytes, true, StandardCharsets.UTF_8), nanos::get);

    @Test
    void saysBeginningAndEndAndInBetweenOnlyEveryFewSeconds() {
        progress.begins(Station.RECONCILING);
        progress.reached(Station.RECONCILING, 10_000, 50_000);
        passes(Duration.ofSeconds(4));
        progress.reached(Station.RECONCILING, 20_000, 50_000);
        progress.reached(Station.RECONCILING, 30_000, 50_000);
        passes(Duration.ofMillis(500));
        progress.ends(Station.RECONCILING, 50_000);
        assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("[4/6] 대조", "[4/6] 대조 20,000명 / 50,000명", "[4/6] 대조 50,000명 완료 (4.5초)");
    }

    @Test
    void saysThatAStationGoesOnWhichCountsNothing() {
        progress.goesOn();
        progress.begins(Station.REPORTING);
        progress.goesOn();
        passes(Duration.ofSeconds(12));
        progress.goesOn();
        progress.goesOn();
        progress.ends(Station.REPORTING, 7);
        passes(Duration.ofSeconds(12));
        progress.goesOn();
        assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("[6/6] 보고서 작성", "[6/6] 보고서 작성 12초째", "[6/6] 보고서 작성 7건 완료 (12.0초)");
    }

    private void passes(Duration time) {
        nanos.addAndGet(time.toNanos());
    }
}
