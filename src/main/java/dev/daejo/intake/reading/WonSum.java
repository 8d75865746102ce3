package dev.daejo.intake.reading;

import java.math.BigInteger;

/** A sum of won that grows beyond every bound: cheap while it fits a {@code long}, and exact when it does not. */
public final class WonSum {

    private long part;
    private BigInteger rest = BigInteger.ZERO;

    /** Adds won; takes off where they are less than 0. */
    public void add(long won) {
        long sum = part + won;
        if (((part ^ sum) & (won ^ sum)) < 0) {
            rest = total();
            sum = won;
        }
        part = sum;
    }

    public void add(BigInteger won) {
        rest = rest.add(won);
    }

    public BigInteger total() {
        return rest.add(BigInteger.valueOf(part));
    }
}
