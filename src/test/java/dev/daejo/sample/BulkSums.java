package dev.daejo.sample;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.SplittableRandom;

/** What each member of a big night spent and earned by month, in won. */
final class BulkSums {

    private static final int MONTHS = 4;
    private static final long REWARD_CAP = 500;
    private static final long PAYBACK_CAP = 100_000;

    private final long[] spend;
    private final long[] reward;
    private final long[] base;

    BulkSums(int members, SplittableRandom random) {
        this.spend = new long[members * MONTHS];
        this.reward = new long[members * MONTHS];
        this.base = random.longs(members, 2, 16).map(tens -> tens * 10_000).toArray();
    }

    static String id(int member) {
        return "M" + (1_000_000 + member);
    }

    int members() {
        return base.length;
    }

    long base(int member) {
        return base[member];
    }

    void add(int member, YearMonth month, Shop shop, long won) {
        change(member, month, shop, won, Math.min(REWARD_CAP, won / 100));
    }

    void takeOff(int member, YearMonth month, Shop shop, long won) {
        change(member, month, shop, -won, -Math.min(REWARD_CAP, won / 100));
    }

    private void change(int member, YearMonth month, Shop shop, long won, long earned) {
        if (month.isBefore(Days.SEP)) {
            return;
        }
        reward[at(member, month)] += earned;
        if (isRecognised(shop)) {
            spend[at(member, month)] += won;
        }
    }

    private static boolean isRecognised(Shop shop) {
        return shop.channel().equals("OFFLINE")
                && !shop.category().equals("DEPARTMENT")
                && !shop.category().equals("HYPERMARKET");
    }

    long reward(int member, YearMonth month) {
        return reward[at(member, month)];
    }

    /** The payback of a month by what is posted so far. */
    long payback(int member, YearMonth month) {
        return Math.min(PAYBACK_CAP, Math.max(0, spend[at(member, month)] - base[member]) / 5);
    }

    private static int at(int member, YearMonth month) {
        return member * MONTHS + (int) ChronoUnit.MONTHS.between(Days.SEP, month);
    }
}
