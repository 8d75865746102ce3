package dev.daejo.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.daejo.monitoring.metric.Metric;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a single night tells a node-exporter and a Pushgateway. */
class ToldMetricsTest {

    private final Path folder;

    ToldMetricsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aNightWritesItsFigures() throws IOException {
        World world = World.in(folder).promised(4);

        assertThat(world.night(toTextfile()).status()).isZero();

        assertThat(told())
                .contains(
                        "daejo_database_up 1.0",
                        "daejo_last_run_failed{command=\"reconcile\"} 0.0",
                        "daejo_run_in_progress{command=\"reconcile\"} 0.0",
                        "daejo_totals_out_of_balance 0.0",
                        "daejo_night_verdict{verdict=\"DISCREPANCIES\"} 1.0",
                        "daejo_night_verdict{verdict=\"INCOMPLETE\"} 0.0",
                        "daejo_members 4.0",
                        "daejo_files{kind=\"expected\",verdict=\"ACCEPTED\"} 2.0",
                        "daejo_lines{outcome=\"ACCEPTED\"} 6.0",
                        "daejo_promised_won{program=\"EVENT\"} 4000.0",
                        "daejo_settled_won{program=\"EVENT\"} 2000.0",
                        "daejo_outstanding_won{program=\"EVENT\"} 2000.0",
                        "daejo_arrived_won{program=\"EVENT\"} 2000.0",
                        "daejo_wrong_cases{program=\"EVENT\",type=\"MISSING\"} 2.0",
                        "daejo_wrong_won{program=\"EVENT\",type=\"MISSING\"} 2000.0",
                        "daejo_open_cases{age=\"0-7\",type=\"MISSING\"} 2.0",
                        "daejo_open_cases{age=\"over-90\",type=\"MISSING\"} 0.0",
                        "daejo_claims{status=\"OPEN\",step=\"CONTACT\"} 2.0",
                        "daejo_claims_open{expiry=\"no-term\"} 2.0",
                        "daejo_paired_credits{step=\"REFERENCE\"} 2.0",
                        "daejo_payday_obligations{program=\"EVENT\"} 4.0",
                        "daejo_payday_missing{program=\"EVENT\"} 2.0",
                        "daejo_payday_missing_ratio{program=\"EVENT\"} 0.5",
                        "daejo_payday_usual_missing_ratio{program=\"EVENT\"} 0.0",
                        "daejo_payout_failing_ratio{program=\"EVENT\"} 0.0")
                .anyMatch(line -> line.startsWith("daejo_step_duration_seconds{step=\"reconcile\"} "));
    }

    @Test
    void everyoneMayReadTheTextfileAndNothingElseLiesBesideIt() throws IOException {
        World.in(folder).night(toTextfile());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(textfile())))
                .isEqualTo("rw-r--r--");
        try (Stream<Path> files = Files.list(folder.resolve("metrics"))) {
            assertThat(files).containsExactly(textfile());
        }
    }

    @Test
    void onlyMetricsOfThePageAreTold() throws IOException {
        World.in(folder).promised(2).night(toTextfile());

        assertThat(told().stream().filter(line -> !line.startsWith("#")).map(line -> line.replaceFirst("[{ ].*", "")))
                .isSubsetOf(Stream.of(Metric.values()).map(Metric::metricName).toList());
    }

    @Test
    void noMemberAndNoReferenceIsALabel() throws IOException {
        World.in(folder).promised(2).night(toTextfile());

        assertThat(String.join("\n", told())).doesNotContain(World.member(0)).doesNotContain("E-0");
    }

    @Test
    void aProgramThatNobodyKnowsIsNoLabelOfItsOwn() throws IOException {
        World world = World.in(folder)
                .write(
                        "inbox/payouts-hana-20251016.csv",
                        "payout_id,program_id,member_id,period,reference,amount,status,processed_at,paid_on",
                        "P-1,홍길동 010-1234-5678,M1,,R,700,PAID,2025-10-16T06:00,2025-10-16");

        world.night(toTextfile());

        assertThat(told())
                .contains(
                        "daejo_wrong_cases{program=\"(other)\",type=\"UNEXPECTED\"} 1.0",
                        "daejo_unpaired_won{program=\"(other)\"} 700.0")
                .noneMatch(line -> line.contains("홍길동"));
    }

    @Test
    void aNightThatFailedSaysSoAndKeepsTheFiguresOfTheNightBefore() throws IOException {
        World world = World.in(folder).promised(2);
        world.night();
        loseTheArchive(world);

        assertThat(world.write("inbox/expected-more.csv", "program_id,member_id,period,reference,amount,due_on")
                        .night(toTextfile())
                        .status())
                .isEqualTo(1);

        assertThat(told())
                .contains(
                        "daejo_last_run_failed{command=\"reconcile\"} 1.0",
                        "daejo_promised_won{program=\"EVENT\"} 2000.0")
                .anyMatch(line -> line.startsWith("daejo_last_success_timestamp_seconds"));
    }

    @Test
    void aNightShownAgainIsASuccess() throws IOException {
        World world = World.in(folder);
        world.night();

        world.night(toTextfile());

        assertThat(told()).contains("daejo_last_run_failed{command=\"reconcile\"} 0.0");
    }

    @Test
    void aNightWithoutItsDatabaseSaysThatItFailed() throws IOException {
        World world = World.in(folder);
        List<String> arguments = world.arguments(World.D, "jdbc:postgresql://127.0.0.1:" + closedPort() + "/daejo");

        Ended ended = World.command(Stream.concat(
                        arguments.stream(),
                        Stream.of(toTextfile(), "--spring.datasource.hikari.connection-timeout=300"))
                .toArray(String[]::new));

        assertThat(ended.status()).isEqualTo(1);
        assertThat(told())
                .contains("daejo_database_up 0.0", "daejo_last_run_failed{command=\"reconcile\"} 1.0")
                .anyMatch(line -> line.startsWith("daejo_figures_timestamp_seconds "));
    }

    @Test
    void aNightPushesItsFigures() throws IOException {
        List<String> pushed = new CopyOnWriteArrayList<>();
        HttpServer gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            pushed.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + "\n" + body);
            exchange.sendResponseHeaders(202, -1);
            exchange.close();
        });
        gateway.start();

        World.in(folder)
                .promised(2)
                .night("--daejo.metrics.pushgateway=http://127.0.0.1:"
                        + gateway.getAddress().getPort());
        gateway.stop(0);

        assertThat(pushed).singleElement().satisfies(push -> assertThat(push)
                .startsWith("PUT /metrics/job/daejo\n")
                .contains("daejo_promised_won{program=\"EVENT\"} 2000.0"));
    }

    @Test
    void aPushgatewayThatDoesNotAnswerChangesNothing() throws IOException {
        Ended ended = World.in(folder).night("--daejo.metrics.pushgateway=http://127.0.0.1:" + closedPort());

        assertThat(ended.status()).isZero();
        assertThat(World.text(folder.resolve("store/daejo.log")))
                .contains("WARN")
                .contains("The metrics could not be given to the Pushgateway");
    }

    private String toTextfile() throws IOException {
        Files.createDirectories(folder.resolve("metrics"));
        return "--daejo.metrics.textfile=" + textfile();
    }

    private Path textfile() {
        return folder.resolve("metrics/daejo.prom");
    }

    private List<String> told() throws IOException {
        return Files.readAllLines(textfile());
    }

    private static void loseTheArchive(World world) throws IOException {
        try (Stream<Path> files = Files.walk(world.folder().resolve("store/archive"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
