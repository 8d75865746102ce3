package dev.daejo.intake;

import dev.daejo.intake.reading.RowSink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/** Keeps what is given to it and to all sinks beside it. */
public final class RowsSideBySide {

    private final Queue<RecordedRows> sinks = new ConcurrentLinkedQueue<>();

    public RowSink another() {
        RecordedRows sink = new RecordedRows() {
            @Override
            public Optional<RowSink> beside() {
                return Optional.of(another());
            }
        };
        sinks.add(sink);
        return sink;
    }

    public int sinks() {
        return sinks.size();
    }

    /** All of them, as text, so that what came on several ways can be put in one order. */
    public List<String> rows() {
        return sorted(sinks.stream());
    }

    public static List<String> sorted(Stream<RecordedRows> sinks) {
        return new ArrayList<>(sinks.flatMap(sink -> sink.rows.stream())
                .map(Object::toString)
                .sorted()
                .toList());
    }
}
