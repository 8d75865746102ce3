package dev.daejo.intake.ranges;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads the ranges of one file on the thread that asks for it and on as many helpers as there are processors free meanwhile.
 * That thread alone reads the bytes; it hands a range to a helper for whom none waits, and reads it itself where there is no
 * such. What the ranges came to is told in their order.
 *
 * @param <P> what reading a range comes to
 */
public final class RangesSideBySide<P> {

    private final Processors processors;
    private final RangeReader<P> own;
    private final Supplier<Optional<RangeReader<P>>> others;
    private final List<Helper<P>> helpers = new ArrayList<>();
    /** Of the ranges that were not told yet, in their order; under way or done. */
    private final Deque<CompletableFuture<P>> readings = new ArrayDeque<>();

    private final Queue<byte[]> spare = new ConcurrentLinkedQueue<>();

    /**
     * @param own reads on the thread that asks
     * @param others makes a reader for one more helper; empty when there is to be none
     */
    public RangesSideBySide(Processors processors, RangeReader<P> own, Supplier<Optional<RangeReader<P>>> others) {
        this.processors = processors;
        this.own = givingBack(own);
        this.others = () -> others.get().map(this::givingBack);
    }

    /** What a range lay in can hold another when it is read. */
    private RangeReader<P> givingBack(RangeReader<P> reader) {
        return range -> {
            try {
                return reader.read(range);
            } finally {
                spare.add(range.bytes());
            }
        };
    }

    /**
     * Reads all ranges. When it returns or fails no helper reads any more.
     *
     * @param goOn is told what each range came to, in their order; {@code false} where nothing behind it counts
     */
    public void readAll(RangeCutter ranges, Predicate<P> goOn) throws IOException {
        try {
            boolean on = true;
            ByteRange range = next(ranges);
            while (on && range != null) {
                readings.add(read(range));
                while (on && !readings.isEmpty() && readings.element().isDone()) {
                    on = goOn.test(first());
                }
                range = on ? next(ranges) : null;
            }
            while (on && !readings.isEmpty()) {
                on = goOn.test(first());
            }
        } finally {
            end();
        }
    }

    private @Nullable ByteRange next(RangeCutter ranges) throws IOException {
        byte[] bytes = spare.poll();
        return ranges.next(bytes == null ? new byte[ranges.length()] : bytes);
    }

    private CompletableFuture<P> read(ByteRange range) throws IOException {
        Helper<P> ready = ready();
        return ready == null ? CompletableFuture.completedFuture(own.read(range)) : ready.read(range);
    }

    private @Nullable Helper<P> ready() {
        for (Helper<P> helper : helpers) {
            if (helper.isReady()) {
                return helper;
            }
        }
        Optional<Helper<P>> another = processors.help(others);
        another.ifPresent(helpers::add);
        return another.orElse(null);
    }

    /** What the first of the ranges came to that was not told yet. */
    private P first() throws IOException {
        try {
            return readings.remove().join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof UncheckedIOException unread) {
                throw unread.getCause();
            }
            if (failed.getCause() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw failed;
        }
    }

    private void end() {
        readings.forEach(reading -> reading.handle((part, failure) -> part).join());
        helpers.forEach(Helper::close);
    }
}
