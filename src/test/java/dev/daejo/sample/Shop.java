package dev.daejo.sample;

import java.util.Random;

/** A merchant with the range of what one pays there, in won. */
record Shop(String id, String name, String category, String channel, int least, int most) {

    private static final int STEP = 100;

    /** Nowhere: what a credit line of the issuer has instead of a merchant. */
    static final Shop NONE = new Shop("", "", "", "", 0, 0);

    boolean sells(long won) {
        return least <= won && won <= most;
    }

    /** A price that is more often low than high. */
    long price(Random random) {
        double share = random.nextDouble() * random.nextDouble();
        return Math.round((least + share * (most - least)) / STEP) * STEP;
    }
}
