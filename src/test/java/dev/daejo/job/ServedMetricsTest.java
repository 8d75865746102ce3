package dev.daejo.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The metrics of {@code serve}. */
class ServedMetricsTest {

    /** An hour at which no night is due. */
    private static final Clock EARLY =
            Clock.fixed(World.D.atTime(1, 0).atZone(ZoneId.of("Asia/Seoul")).toInstant(), ZoneId.of("Asia/Seoul"));

    private final World world;

    ServedMetricsTest(@TempDir Path folder) {
        this.world = World.in(folder).promised(4);
    }

    @Test
    void areThoseOfTheLastNightFromTheFirstMomentOnWhoeverRanIt() throws Exception {
        assertThat(world.night(World.D.minusDays(1)).status()).isZero();

        try (Serving serving = serving()) {
            serving.until(() -> told(serving).contains("daejo_promised_won{program=\"EVENT\"} 4000.0"));

            assertThat(told(serving))
                    .contains(
                            "daejo_last_run_failed{command=\"reconcile\"} 0.0",
                            "daejo_payday_missing_ratio{program=\"EVENT\"} 0.5",
                            "daejo_disk_free_bytes{area=\"store\"}");
        }
    }

    @Test
    void changeWhenALateFileHasTheNightRunAgain() throws Exception {
        assertThat(world.night(World.D.minusDays(1)).status()).isZero();

        try (Serving serving = serving()) {
            serving.until(() -> told(serving).contains("daejo_wrong_cases{program=\"EVENT\",type=\"MISSING\"} 2.0"));
            world.write(
                    "inbox/payouts-hana-20251016.csv",
                    "payout_id,program_id,member_id,period,reference,amount,status,processed_at,paid_on",
                    "P-10,EVENT,M00000,,E-0,1000,PAID,2025-10-16T06:00,2025-10-16",
                    "P-12,EVENT,M00002,,E-2,1000,PAID,2025-10-16T06:00,2025-10-16");

            serving.until(() -> told(serving).contains("daejo_settled_won{program=\"EVENT\"} 4000.0")
                    && !told(serving).contains("type=\"MISSING\"} 2.0"));
        }
    }

    private Serving serving() {
        List<String> arguments = new ArrayList<>(world.arguments(World.D));
        arguments.set(0, "serve");
        arguments.remove("--date=" + World.D);
        arguments.addAll(List.of("--server.port=0", "--daejo.metrics.every=1s", "--daejo.serve.look-every=1s"));
        return Serving.begins(EARLY, world, arguments);
    }

    private static String told(Serving serving) throws Exception {
        return serving.page("/actuator/prometheus");
    }
}
