package dev.daejo.sample;

import java.util.SplittableRandom;

/** What each member of a big night spent and earned by month, in won. */
final class BulkSums {

    private static final int MONTHS = 4;
    private static final long REWARD_CAP = 500;
    private static final long PAYBACK_CAP = 100_000;

    /** The id of a member is this and a number from the first on. */
    static final String ID = "M";

    static final int FIRST = 1_000_000;

    private final long[] spend;
    private final long[] reward;
    private final long[] base;

    BulkSums(int members, SplittableRandom random) {
        this.spend = new long[members * MONTHS];
        this.reward = new long[members * MONTHS];
        this.base = random.longs(members, 2, 16).map(tens -> tens * 10_000).toArray();
    }

    static String id(int member) {
        return ID + (FIRST + member);
    }

    int members() {
        return base.length;
    }

    long base(int member) {
        return base[member];
    }

    void add(int member, int month, Shop shop, long won) {
        change(member, month, shop, won, earned(won));
    }

    /** @param part how much of the won is cancelled */
    void takeOff(int member, int month, Shop shop, long won, long part) {
        change(member, month, shop, -part, earned(won - part) - earned(won));
    }

    private void change(int member, int month, Shop shop, long won, long earned) {
        if (month < 0) {
            return;
        }
        reward[at(member, month)] += earned;
        if (isRecognised(shop)) {
            spend[at(member, month)] += won;
        }
    }

    private static long earned(long won) {
        return Math.min(REWARD_CAP, won / 100);
    }

    private static boolean isRecognised(Shop shop) {
        return shop.channel().equals("OFFLINE")
                && !shop.category().equals("DEPARTMENT")
                && !shop.category().equals("HYPERMARKET");
    }

    long reward(int member, int month) {
        return reward[at(member, month)];
    }

    /** The payback of a month by what is posted so far. */
    long payback(int member, int month) {
        return Math.min(PAYBACK_CAP, Math.max(0, spend[at(member, month)] - base[member]) / 5);
    }

    private static int at(int member, int month) {
        return member * MONTHS + month;
    }
}
