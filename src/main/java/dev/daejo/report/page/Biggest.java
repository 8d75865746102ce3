package dev.daejo.report.page;

import dev.daejo.reconciliation.discrepancy.Discrepancy;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Consumer;

/** Keeps, of all discrepancies that pass, the hundred with the most won at stake; of equals the first to come. */
public final class Biggest implements Consumer<Discrepancy> {

    private static final int KEPT = 100;
    private static final Comparator<Place> BIGGEST_FIRST =
            Comparator.comparingLong(Place::won).reversed().thenComparingLong(Place::position);

    private final PriorityQueue<Place> smallestFirst = new PriorityQueue<>(BIGGEST_FIRST.reversed());
    private long passed;

    @Override
    public void accept(Discrepancy discrepancy) {
        smallestFirst.add(new Place(discrepancy, passed++));
        if (smallestFirst.size() > KEPT) {
            smallestFirst.remove();
        }
    }

    /** The biggest first. */
    public List<Discrepancy> list() {
        return smallestFirst.stream()
                .sorted(BIGGEST_FIRST)
                .map(Place::discrepancy)
                .toList();
    }

    private record Place(Discrepancy discrepancy, long position) {

        long won() {
            return Math.abs(discrepancy.difference());
        }
    }
}
