package dev.daejo.report.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A real browser without a window, told what to do through its DevTools protocol. It keeps what it complained of and what it
 * asked for over a network, so that a test can hold that there was nothing of either.
 */
public final class Browser implements AutoCloseable {

    private static final List<String> PROGRAMS = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser");
    private static final long SECONDS = 120;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Process process;
    private final WebSocket socket;
    private final AtomicInteger calls = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private volatile CompletableFuture<Void> loaded = new CompletableFuture<>();
    private @Nullable String session;

    private Browser(Process process, WebSocket.Builder builder, URI address) {
        this.process = process;
        this.socket = builder.buildAsync(address, new Ears()).join();
    }

    /** Where the browser is on this machine, if it is. */
    public static Optional<Path> program() {
        return PROGRAMS.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }

    /** Starts one with a profile of its own. */
    public static Browser start(Path profile) {
        try {
            Process process = new ProcessBuilder(
                            program().orElseThrow().toString(),
                            "--headless=new",
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-dev-shm-usage",
                            "--hide-scrollbars",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--remote-debugging-port=0",
                            "--user-data-dir=" + profile,
                            "about:blank")
                    .start();
            Browser browser = new Browser(process, HttpClient.newHttpClient().newWebSocketBuilder(), address(process));
            browser.openTab();
            return browser;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens a page and waits until it is loaded. */
    public void open(Path page) {
        loaded = new CompletableFuture<>();
        requests.clear();
        complaints.clear();
        call("Page.navigate", Map.of("url", page.toUri().toString()));
        await(loaded);
    }

    /** A window of so many pixels; a narrow one is a phone's. */
    public void resize(int width, int height) {
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    }

    /** What an expression of JavaScript comes to, as text; a promise is waited for. */
    public String ask(String expression) {
        JsonNode answer = call(
                "Runtime.evaluate",
                Map.of("expression", "String(" + expression + ")", "awaitPromise", true, "returnByValue", true));
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(answer.get("exceptionDetails").toString());
        }
        return answer.get("result").get("value").asText();
    }

    /** Runs a script that may use {@code await}; its value is a text. */
    public String run(String script) {
        JsonNode answer = call(
                "Runtime.evaluate",
                Map.of("expression", "(async () => {" + script + "})()", "awaitPromise", true, "returnByValue", true));
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(answer.get("exceptionDetails").toString());
        }
        return answer.get("result").path("value").asText();
    }

    /** Presses and releases a key where the focus is. */
    public void press(String key, int code) {
        for (String type : List.of("keyDown", "keyUp")) {
            call(
                    "Input.dispatchKeyEvent",
                    Map.of(
                            "type",
                            type,
                            "key",
                            key,
                            "code",
                            key.equals(" ") ? "Space" : key,
                            "windowsVirtualKeyCode",
                            code,
                            "text",
                            key.equals("Enter") ? "\r" : key.length() == 1 ? key : ""));
        }
    }

    /** Types a text where the focus is. */
    public void type(String text) {
        call("Input.insertText", Map.of("text", text));
    }

    /** What the window shows. */
    public void screenshot(Path file) {
        save(file, call("Page.captureScreenshot", Map.of("format", "png")));
    }

    public void print(Path file) {
        save(file, call("Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", false)));
    }

    /** Errors and warnings of the console, exceptions, refusals of the content policy. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** What it asked for since the page was opened. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    @Override
    public void close() {
        socket.abort();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        try {
            process.waitFor(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static URI address(Process process) throws IOException {
        BufferedReader errors = new BufferedReader(new InputStreamReader(process.getErrorStream(), UTF_8));
        List<String> said = new ArrayList<>();
        for (String line = errors.readLine(); line != null; line = errors.readLine()) {
            said.add(line);
            if (line.startsWith("DevTools listening on ")) {
                Thread reader = new Thread(() -> errors.lines().forEach(ignored -> {}), "browser's errors");
                reader.setDaemon(true);
                reader.start();
                return URI.create(line.substring("DevTools listening on ".length()));
            }
        }
        throw new IOException("The browser did not start: " + said);
    }

    private void openTab() {
        String target = call("Target.createTarget", Map.of("url", "about:blank"))
                .get("targetId")
                .asText();
        session = call("Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .get("sessionId")
                .asText();
        Stream.of("Page.enable", "Runtime.enable", "Log.enable", "Network.enable")
                .forEach(domain -> call(domain, Map.of()));
    }

    private JsonNode call(String method, Map<String, ?> parameters) {
        int id = calls.incrementAndGet();
        ObjectNode message = JSON.createObjectNode().put("id", id).put("method", method);
        message.set("params", JSON.valueToTree(parameters));
        if (session != null) {
            message.put("sessionId", session);
        }
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        answers.put(id, answer);
        socket.sendText(message.toString(), true).join();
        JsonNode received = await(answer);
        if (received.has("error")) {
            throw new IllegalStateException(method + ": " + received.get("error"));
        }
        return received.get("result");
    }

    private static <T> T await(CompletableFuture<T> future) {
        return future.orTimeout(SECONDS, TimeUnit.SECONDS).join();
    }

    private static void save(Path file, JsonNode answer) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, Base64.getDecoder().decode(answer.get("data").asText()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void hear(JsonNode message) {
        if (message.has("id")) {
            CompletableFuture<JsonNode> answer =
                    answers.remove(message.get("id").asInt());
            if (answer != null) {
                answer.complete(message);
            }
            return;
        }
        JsonNode told = message.path("params");
        switch (message.path("method").asText()) {
            case "Page.loadEventFired" -> loaded.complete(null);
            case "Network.requestWillBeSent" ->
                requests.add(told.path("request").path("url").asText());
            case "Runtime.exceptionThrown", "Log.entryAdded" -> complaints.add(told.toString());
            case "Runtime.consoleAPICalled" -> complaints.add(told.toString());
            default -> {}
        }
    }

    private final class Ears implements WebSocket.Listener {

        private final StringBuilder partial = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
            partial.append(text);
            if (last) {
                String whole = partial.toString();
                partial.setLength(0);
                try {
                    hear(JSON.readTree(whole));
                } catch (IOException e) {
                    complaints.add("The browser said what is no JSON: " + whole);
                }
            }
            from.request(1);
            return null;
        }
    }
}
