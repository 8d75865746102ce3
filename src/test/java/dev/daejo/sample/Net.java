package dev.daejo.sample;

import java.util.List;

/** What is left of a purchase after its cancels, in won. */
final class Net {

    private Net() {}

    static long of(Line purchase, List<Line> lines) {
        long cancelled = lines.stream()
                .filter(line -> line.cancels(purchase))
                .mapToLong(Line::amount)
                .sum();
        return Math.max(0, purchase.amount() - cancelled);
    }
}
