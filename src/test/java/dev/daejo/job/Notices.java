package dev.daejo.job;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/** Everybody whom the Alertmanager may tell something, and what they heard, as {@code pager firing DaejoRunFailed}. */
final class Notices implements AutoCloseable {

    private static final Pattern ALERT =
            Pattern.compile("\\{\"status\":\"(\\w+)\",\"labels\":\\{[^}]*\"alertname\":\"(\\w+)\"");

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    Notices() throws IOException {
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::hear);
        server.start();
    }

    /** Where somebody is told. */
    String address(String receiver) {
        return "http://127.0.0.1:%d/%s".formatted(server.getAddress().getPort(), receiver);
    }

    /** In the order it was heard; what was said again stands there again. */
    List<String> heard() {
        return List.copyOf(heard);
    }

    private void hear(HttpExchange call) throws IOException {
        try (call) {
            String receiver = call.getRequestURI().getPath().substring(1);
            String body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            ALERT.matcher(body)
                    .results()
                    .map(alert -> "%s %s %s".formatted(receiver, alert.group(1), alert.group(2)))
                    .forEach(heard::add);
            call.sendResponseHeaders(200, -1);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
