package dev.daejo.report.page;

import dev.daejo.reconciliation.discrepancy.Discrepancy;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Keeps, of all discrepancies that pass, the fifty that come first by an order; of equals the first to come. */
final class Foremost {

    static final int KEPT = 50;

    static final Comparator<Discrepancy> BIGGEST =
            Comparator.comparingLong((Discrepancy found) -> -Math.abs(found.difference()));
    static final Comparator<Discrepancy> OLDEST =
            Comparator.comparing(Discrepancy::since).thenComparing(BIGGEST);

    private final Comparator<Place> order;
    private final PriorityQueue<Place> lastFirst;
    private long passed;

    Foremost(Comparator<Discrepancy> order) {
        this.order = Comparator.comparing(Place::discrepancy, order).thenComparingLong(Place::position);
        this.lastFirst = new PriorityQueue<>(this.order.reversed());
    }

    void add(Discrepancy discrepancy) {
        lastFirst.add(new Place(discrepancy, passed++));
        if (lastFirst.size() > KEPT) {
            lastFirst.remove();
        }
    }

    /** The first first. */
    List<Discrepancy> list() {
        return lastFirst.stream().sorted(order).map(Place::discrepancy).toList();
    }

    private record Place(Discrepancy discrepancy, long position) {}
}
