package dev.daejo.bench.profile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/** The execution samples of a recording, one stack each, the innermost frame first. */
record Samples(List<List<RecordedFrame>> stacks) {

    private static final String OURS = "dev.daejo.";
    private static final String STARTING = "org.springframework.boot.SpringApplication";
    private static final int SHOWN = 25;

    static Samples read(Path recording) throws IOException {
        return new Samples(RecordingFile.readAllEvents(recording).stream()
                .filter(event -> event.getEventType().getName().equals("jdk.ExecutionSample"))
                .filter(event -> event.getStackTrace() != null)
                .map(Samples::frames)
                .toList());
    }

    private static List<RecordedFrame> frames(RecordedEvent event) {
        return event.getStackTrace().getFrames();
    }

    /** A table of shares: by room, by the innermost method of ours, by the innermost method of all. */
    String table() {
        return part("room", Samples::room)
                + part(
                        "innermost method of Daejo",
                        stack -> ours(stack).map(Samples::method).orElse("(none)"))
                + part("innermost method", stack -> method(stack.get(0)));
    }

    private String part(String title, Function<List<RecordedFrame>, String> name) {
        Map<String, Long> times =
                stacks.stream().collect(Collectors.groupingBy(name, TreeMap::new, Collectors.counting()));
        String rows = times.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(SHOWN)
                .map(this::row)
                .collect(Collectors.joining());
        return "| %s | samples | share |%n|---|---|---|%n%s%n".formatted(title, rows);
    }

    private String row(Map.Entry<String, Long> entry) {
        double share = 100.0 * entry.getValue() / Math.max(1, stacks.size());
        return String.format(Locale.ROOT, "| %s | %d | %.1f %% |%n", entry.getKey(), entry.getValue(), share);
    }

    private static Optional<RecordedFrame> ours(List<RecordedFrame> stack) {
        return stack.stream().filter(frame -> typeName(frame).startsWith(OURS)).findFirst();
    }

    private static String room(List<RecordedFrame> stack) {
        return stack.stream().anyMatch(frame -> typeName(frame).equals(STARTING))
                ? "(start-up of Spring)"
                : ours(stack).map(Samples::room).orElse("(none of ours)");
    }

    /** The package under ours, with a sub package where there is one. */
    private static String room(RecordedFrame frame) {
        String type = typeName(frame);
        return type.substring(OURS.length(), Math.max(OURS.length(), type.lastIndexOf('.')));
    }

    private static String method(RecordedFrame frame) {
        return typeName(frame).replace(OURS, "") + "." + frame.getMethod().getName();
    }

    private static String typeName(RecordedFrame frame) {
        // Lambdas are classes of their own, with a number behind their name.
        return frame.getMethod().getType().getName().replaceFirst("\\$\\$.*", "");
    }
}
