package dev.daejo.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Members going shopping. */
final class Shopping {

    private static final int STEP = 100;
    private static final long USUAL_PRICE = 70_000;
    private static final int CANCELS_PER_THOUSAND = 25;

    private final Statements statements;
    private final Random random;

    Shopping(Statements statements, Random random) {
        this.statements = statements;
        this.random = random;
    }

    /** Spends exactly this much in neighbourhood shops in the first 25 days of a month. */
    void neighbourhood(Member member, YearMonth month, long total) {
        long left = total;
        long pieces = 2 + Math.min(5, total / USUAL_PRICE);
        for (long piece = pieces; left > 0; piece--) {
            long won = piece <= 1 ? left : share(left, piece);
            LocalDate day = month.atDay(1 + random.nextInt(25));
            buyIfPosted(Issuer.HANA, member, pick(Shops.neighbourhoodShopsSelling(won)), day, won);
            left -= won;
        }
    }

    private long share(long left, long pieces) {
        double share = 0.5 + random.nextDouble();
        return Math.min(left, Math.max(STEP, Math.round(left / (double) pieces * share / STEP) * STEP));
    }

    /** A member's month at one issuer, with now and then a cancel. */
    void month(Issuer issuer, Member member, YearMonth month, List<Shop> shops, int count) {
        for (int i = 0; i < count; i++) {
            Shop shop = pick(shops);
            LocalDate day = month.atDay(1 + random.nextInt(month.lengthOfMonth()));
            buyIfPosted(issuer, member, shop, day, shop.price(random)).ifPresent(this::cancelSometimes);
        }
    }

    /** Buys; nothing where no file covers the posting day yet. */
    private Optional<Line> buyIfPosted(Issuer issuer, Member member, Shop shop, LocalDate day, long won) {
        LocalDate posted = Days.plusBusinessDays(day, 1 + random.nextInt(2));
        if (posted.isAfter(Days.LAST_COVERED)) {
            return Optional.empty();
        }
        return Optional.of(statements.purchase(
                issuer, member, shop, day.atTime(8 + random.nextInt(14), random.nextInt(60)), posted, won));
    }

    private void cancelSometimes(Line purchase) {
        if (random.nextInt(1000) >= CANCELS_PER_THOUSAND) {
            return;
        }
        LocalDate day = purchase.postedOn().plusDays(random.nextInt(2));
        LocalDate posted = Days.plusBusinessDays(day, 1);
        if (!posted.isAfter(Days.LAST_COVERED)) {
            statements.cancel(purchase, day.atTime(11, random.nextInt(60)), posted, partOrAll(purchase.amount()));
        }
    }

    private long partOrAll(long won) {
        return random.nextInt(3) == 0 ? Math.max(STEP, won * 3 / 10 / STEP * STEP) : won;
    }

    /** Buys one thing that the plants need; posted two business days later. */
    Line buy(Issuer issuer, Member member, Shop shop, LocalDate day, long won) {
        return statements.purchase(
                issuer, member, shop, day.atTime(12, random.nextInt(60)), Days.plusBusinessDays(day, 2), won);
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
