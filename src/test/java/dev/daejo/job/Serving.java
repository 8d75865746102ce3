package dev.daejo.job;

import dev.daejo.job.console.Console;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The command {@code serve} in this JVM, until it is closed. */
final class Serving implements AutoCloseable {

    private static final long LIMIT_NANOS = Duration.ofMinutes(3).toNanos();
    private static final Pattern ADDRESS = Pattern.compile("http://[0-9.]+:[0-9]+");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final CountDownLatch never = new CountDownLatch(1);
    private final HttpClient http = HttpClient.newHttpClient();
    private final World world;
    private final Thread thread;

    private Serving(Clock clock, World world, List<String> arguments) {
        this.world = world;
        Console console = new Console(utf8(out), utf8(err));
        this.thread = new Thread(() -> Daejo.run(clock, console, arguments.toArray(String[]::new)), "serve");
    }

    static Serving begins(Clock clock, World world, List<String> arguments) {
        Serving serving = new Serving(clock, world, arguments);
        serving.thread.start();
        return serving;
    }

    /** Waits, within a limit, until something is so. */
    void until(Callable<Boolean> isSo) throws Exception {
        long giveUpAt = System.nanoTime() + LIMIT_NANOS;
        while (!thread.isAlive() || !isSo.call()) {
            if (!thread.isAlive() || System.nanoTime() > giveUpAt || never.await(50, TimeUnit.MILLISECONDS)) {
                throw new AssertionError("It did not come so far: " + out.toString(StandardCharsets.UTF_8)
                        + err.toString(StandardCharsets.UTF_8));
            }
        }
    }

    /** Waits until the schedule and the inbox have been looked at twice from now. */
    void hasLooked() throws Exception {
        until(() -> address() != null);
        String before = looks();
        until(() -> !looks().equals(before));
        String between = looks();
        until(() -> !looks().equals(between));
    }

    private String looks() {
        return Gate.answer(world.database(), "SELECT max(last_success)::text FROM scheduled_tasks");
    }

    String health() throws IOException, InterruptedException {
        return page("/actuator/health");
    }

    /** A page, empty before the process listens; one that is not there begins with its status. */
    String page(String path) throws IOException, InterruptedException {
        String address = address();
        if (address == null) {
            return "";
        }
        var answer =
                http.send(HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString());
        return answer.statusCode() == 200 ? answer.body() : answer.statusCode() + " " + answer.body();
    }

    private @org.jspecify.annotations.Nullable String address() {
        Matcher told = ADDRESS.matcher(out.toString(StandardCharsets.UTF_8));
        return told.find() ? told.group() : null;
    }

    /** Where it listens; to be asked once it does. */
    int port() {
        return URI.create(Objects.requireNonNull(address(), "It does not listen yet"))
                .getPort();
    }

    /** As a signal would; it ends the block it is at. */
    void isToldToStop() {
        thread.interrupt();
    }

    void hasEnded() throws InterruptedException {
        thread.join(TimeUnit.NANOSECONDS.toMillis(LIMIT_NANOS));
        if (thread.isAlive()) {
            throw new AssertionError("It does not end");
        }
    }

    @Override
    public void close() {
        isToldToStop();
        try {
            hasEnded();
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted before it ended", told);
        }
    }

    private static PrintStream utf8(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
