package dev.daejo.gathering;

import java.math.BigInteger;

/** Where the won of a file's lines ended, as its lines did; of a quarantined file nothing is told apart. */
public record WonAccount(BigInteger accepted, BigInteger rejected, BigInteger duplicates, BigInteger skipped) {

    /** Of a file whose lines are nowhere, or have no amounts. */
    public static final WonAccount NONE =
            new WonAccount(BigInteger.ZERO, BigInteger.ZERO, BigInteger.ZERO, BigInteger.ZERO);

    /** Of a file all of whose lines are duplicates. */
    static WonAccount duplicate(BigInteger won) {
        return new WonAccount(BigInteger.ZERO, BigInteger.ZERO, won, BigInteger.ZERO);
    }

    /** All that has a place. */
    public BigInteger told() {
        return accepted.add(rejected).add(duplicates).add(skipped);
    }
}
