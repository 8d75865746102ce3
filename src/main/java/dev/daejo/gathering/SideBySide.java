package dev.daejo.gathering;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Does pieces of work side by side. Whoever is done with one takes the next, so that at the end nobody waits for longer
 * than a piece takes; a parallel stream gives each thread many pieces at once.
 */
final class SideBySide {

    private SideBySide() {}

    /** What is made of the numbers {@code from … to}, the last exclusive, in their order. */
    static <T> List<T> made(int from, int to, IntFunction<T> piece) {
        AtomicInteger next = new AtomicInteger(from);
        AtomicReferenceArray<T> made = new AtomicReferenceArray<>(Math.max(0, to - from));
        IntStream.range(0, Math.min(made.length(), threads())).parallel().forEach(thread -> {
            for (int number = next.getAndIncrement(); number < to; number = next.getAndIncrement()) {
                made.set(number - from, piece.apply(number));
            }
        });
        return IntStream.range(0, made.length()).mapToObj(made::get).toList();
    }

    private static int threads() {
        return Runtime.getRuntime().availableProcessors();
    }
}
