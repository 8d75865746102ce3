package dev.daejo.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole way from a payer's outage to the person who is woken: a served night, the real Prometheus and the real
 * Alertmanager, and somebody who listens. The rules compare with the time of the day, so this night alone goes by the clock
 * of the machine.
 */
class WatchedNightTest {

    private static final Clock SEOUL = Clock.system(ZoneId.of("Asia/Seoul"));
    private static final int MEMBERS = 100;
    private static final int FAILING = 30;
    private static final String OUTAGE = "DaejoPayoutSystemFailing";

    private final LocalDate due = LocalDate.now(SEOUL).minusDays(5);
    private final Path folder;
    private final World world;

    WatchedNightTest(@TempDir Path folder) {
        this.folder = folder;
        this.world = World.in(folder.resolve("world"));
        Flyway.configure().dataSource(world.database()).load().migrate();
    }

    @BeforeAll
    static void monitorsAreInstalled() {
        Monitors.areInstalled();
    }

    @Test
    void anOutageOfThePayerWakesSomebodyOnceAndIsTakenBackAfterTheRepairedNight() throws Exception {
        promise();
        pay(due, FAILING, MEMBERS);
        payIsRefusedByThePayersSystem();
        try (Serving serving = Serving.begins(SEOUL, world, arguments());
                Notices notices = new Notices()) {
            serving.until(() -> failingRatio(serving, "0.3"));
            try (Monitors monitors = Monitors.of(serving.port(), notices, folder.resolve("monitors"))) {
                monitors.until(() -> notices.heard().contains("pager firing " + OUTAGE));
                everyQueryOfTheDashboardIsAnswered(monitors);
                pay(due.plusDays(1), 0, FAILING);
                serving.until(() -> failingRatio(serving, "0.0"));
                monitors.until(() -> notices.heard().contains("pager resolved " + OUTAGE));
            }
            assertThat(notices.heard())
                    .contains("switch firing DaejoDeadMansSwitch")
                    .filteredOn(notice -> !notice.startsWith("switch"))
                    .containsExactlyInAnyOrder(
                            "pager firing " + OUTAGE,
                            "pager resolved " + OUTAGE,
                            // Silenced while the outage lasted; that it is over is said with the outage, in one
                            // notification.
                            "pager resolved DaejoMissingPaybacks");
        }
    }

    private static void everyQueryOfTheDashboardIsAnswered(Monitors monitors) {
        assertThat(Pattern.compile("\"expr\": \"((?:[^\"\\\\]|\\\\.)*)\"")
                        .matcher(World.text(Path.of("ops/grafana/dashboards/daejo.json")))
                        .results()
                        .map(query -> query.group(1).replace("\\\"", "\"")))
                .hasSizeGreaterThan(40)
                .allSatisfy(query -> assertThat(monitors.answer(query)).startsWith("{\"status\":\"success\""));
    }

    private static boolean failingRatio(Serving serving, String ratio) throws IOException, InterruptedException {
        return serving.page("/actuator/prometheus")
                .contains("daejo_payout_failing_ratio{program=\"EVENT\"} %s\n".formatted(ratio));
    }

    private void promise() {
        world.write(
                "reference/programs.csv",
                "program_id,name,kind,counterparty_id,starts_on,ends_on,enrollment,paid_by,grace_days",
                "EVENT,행사,LISTED,HANA,%s,%s,NONE,PAYOUT,2".formatted(due.minusMonths(2), due.plusMonths(2)));
        world.write(
                "reference/counterparties.csv", "counterparty_id,name,kind,system", "HANA,하나카드,CARD_ISSUER,HANA_PAY");
        world.write("reference/response-codes.csv", "system,code,class,meaning", "HANA_PAY,E500,SYSTEM,시스템 오류");
        write(
                "expected-event.csv",
                "program_id,member_id,period,reference,amount,due_on",
                IntStream.range(0, MEMBERS).mapToObj(member -> "EVENT,%s,%s,E-%d,1000,%s"
                        .formatted(World.member(member), due.toString().substring(0, 7), member, due)));
    }

    private void pay(LocalDate day, int from, int to) {
        payouts(day, "paid", from, to, "PAID,,%1$sT06:00,%1$s".formatted(day));
    }

    private void payIsRefusedByThePayersSystem() {
        payouts(due.minusDays(1), "failed", 0, FAILING, "FAILED,E500,%sT06:00,".formatted(due));
    }

    private void payouts(LocalDate day, String id, int from, int to, String end) {
        write(
                "payouts-hana-%s.csv".formatted(day.toString().replace("-", "")),
                "payout_id,program_id,member_id,period,reference,amount,status,code,processed_at,paid_on",
                IntStream.range(from, to).mapToObj(member -> "%s-%d,EVENT,%s,,E-%d,1000,%s"
                        .formatted(id, member, World.member(member), member, end)));
    }

    private void write(String file, String header, Stream<String> rows) {
        world.write("inbox/" + file, Stream.concat(Stream.of(header), rows).toList());
    }

    private List<String> arguments() {
        List<String> arguments = new ArrayList<>(world.arguments(LocalDate.EPOCH));
        arguments.set(0, "serve");
        arguments.remove("--date=" + LocalDate.EPOCH);
        arguments.addAll(List.of(
                "--server.port=0",
                "--daejo.serve.cron=* * * * * *",
                "--daejo.serve.look-every=1s",
                "--daejo.metrics.every=1s"));
        return arguments;
    }
}
