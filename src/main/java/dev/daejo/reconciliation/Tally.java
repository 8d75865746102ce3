package dev.daejo.reconciliation;

import java.math.BigInteger;

/**
 * How many, and how many won. A sum over members has no bound: what goes beyond a {@code long} is counted in {@code rounds}
 * of 2^63 won, so that adding up stays cheap and nothing is lost.
 *
 * @param rest won, below one round
 */
public record Tally(long count, long rest, long rounds) {

    public static final Tally ZERO = new Tally(0, 0);

    private static final int ROUND = Long.SIZE - 1;

    public Tally {
        if (rest < 0 || rounds < 0) {
            throw new IllegalArgumentException("A tally of %d won and %d rounds".formatted(rest, rounds));
        }
    }

    /** So many, and won that are not below 0. */
    public Tally(long count, long amount) {
        this(count, amount, 0);
    }

    /** The same of won of any size. */
    public static Tally of(long count, BigInteger amount) {
        BigInteger rounds = amount.shiftRight(ROUND);
        return new Tally(count, amount.subtract(rounds.shiftLeft(ROUND)).longValueExact(), rounds.longValueExact());
    }

    /** Won. */
    public BigInteger amount() {
        return BigInteger.valueOf(rounds).shiftLeft(ROUND).add(BigInteger.valueOf(rest));
    }

    public Tally plus(Tally other) {
        long sum = rest + other.rest;
        long round = sum < 0 ? 1 : 0;
        return new Tally(
                Math.addExact(count, other.count),
                sum & Long.MAX_VALUE,
                Math.addExact(rounds, Math.addExact(other.rounds, round)));
    }

    @Override
    public String toString() {
        return "Tally[count=%d, amount=%d]".formatted(count, amount());
    }
}
