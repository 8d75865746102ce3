package dev.daejo.job;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The real Prometheus and the real Alertmanager with the rules, routes and intervals that are shipped, but thirty times as
 * fast and with other addresses.
 */
final class Monitors implements AutoCloseable {

    private static final Path PROMETHEUS = Path.of("/usr/bin/prometheus");
    private static final Path ALERTMANAGER = Path.of("/usr/bin/prometheus-alertmanager");
    private static final Pattern DURATION = Pattern.compile("\\b(for|\\w+_interval|group_wait): (\\d+[smh])\\b");
    private static final int TIMES_AS_FAST = 30;

    private final Path folder;
    private final List<Process> processes = new ArrayList<>();
    private final int alertmanager = freePort();
    private final int prometheus = freePort();

    private Monitors(Path folder) throws IOException {
        this.folder = folder;
    }

    static void areInstalled() {
        assumeTrue(Files.isExecutable(PROMETHEUS), () -> PROMETHEUS + " is not installed on this machine");
        assumeTrue(Files.isExecutable(ALERTMANAGER), () -> ALERTMANAGER + " is not installed on this machine");
    }

    /** @param daejo the management port of {@code serve} */
    static Monitors of(int daejo, Notices notices, Path folder) throws IOException {
        Monitors monitors = new Monitors(Files.createDirectories(folder));
        monitors.startAlertmanager(notices);
        monitors.startPrometheus(daejo);
        return monitors;
    }

    private void startAlertmanager(Notices notices) throws IOException {
        String shipped = Files.readString(Path.of("ops/alertmanager/alertmanager.yml"));
        String config = Pattern.compile("http://(\\w+)\\.example/daejo")
                .matcher(shipped)
                .replaceAll(url -> notices.address(url.group(1)));
        start(
                ALERTMANAGER,
                "--config.file=" + written("alertmanager.yml", config),
                "--storage.path=" + folder.resolve("alertmanager"),
                "--cluster.listen-address=",
                "--web.listen-address=127.0.0.1:" + alertmanager);
    }

    private void startPrometheus(int daejo) throws IOException {
        String config = Files.readString(Path.of("ops/prometheus/prometheus.yml"))
                .replace("alertmanager:9093", "127.0.0.1:" + alertmanager)
                .replace("daejo:9464", "127.0.0.1:" + daejo);
        written("alerts.yml", Files.readString(Path.of("ops/prometheus/alerts.yml")));
        start(
                PROMETHEUS,
                "--config.file=" + written("prometheus.yml", config),
                "--storage.tsdb.path=" + folder.resolve("prometheus"),
                // What fires before the Alertmanager is found is told again only after this; it is 1m otherwise.
                "--rules.alert.resend-delay=2s",
                "--web.listen-address=127.0.0.1:" + prometheus);
    }

    private Path written(String name, String shipped) throws IOException {
        return Files.writeString(folder.resolve(name), DURATION.matcher(shipped).replaceAll(Monitors::faster));
    }

    private static String faster(MatchResult duration) {
        Duration shipped = Duration.parse("PT" + duration.group(2));
        return "%s: %dms".formatted(duration.group(1), shipped.toMillis() / TIMES_AS_FAST);
    }

    private void start(Path program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        processes.add(new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(program.getFileName() + ".log").toFile())
                .start());
    }

    /** Waits, within a limit, until something is so; else says what Prometheus knows. */
    void until(BooleanSupplier isSo) throws Exception {
        try {
            Gate.awaits(isSo, "what the monitors were to tell");
        } catch (AssertionError late) {
            throw new AssertionError(
                    "Prometheus knows: %s %s".formatted(asked("alerts"), asked("targets?state=active")), late);
        }
    }

    /** What Prometheus answers to a query, as its API says it. */
    String answer(String query) throws IOException, InterruptedException {
        return asked("query?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    }

    private String asked(String what) throws IOException, InterruptedException {
        URI api = URI.create("http://127.0.0.1:%d/api/v1/%s".formatted(prometheus, what));
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(api).build(), BodyHandlers.ofString())
                .body();
    }

    @Override
    public void close() {
        processes.forEach(process -> process.destroyForcibly().onExit().join());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
