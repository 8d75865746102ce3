package dev.daejo.reconciliation;

/** How many, and how many won. */
public record Tally(long count, long amount) {

    public static final Tally ZERO = new Tally(0, 0);

    public Tally plus(Tally other) {
        return new Tally(Math.addExact(count, other.count), Math.addExact(amount, other.amount));
    }
}
