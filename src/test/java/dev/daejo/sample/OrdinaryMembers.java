package dev.daejo.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;

/** Members of whom nothing is to be reported: they shop, enrol early or late, and what is due to them comes. */
final class OrdinaryMembers {

    private static final List<YearMonth> MONTHS = List.of(Days.SEP, Days.OCT, Days.NOV, Days.DEC);

    private final Quarter quarter;
    private final Random random;
    private final Shopping shopping;
    private final HanaCash cash;

    OrdinaryMembers(Quarter quarter, Random random) {
        this.quarter = quarter;
        this.random = random;
        this.shopping = new Shopping(quarter.statements(), random);
        this.cash = new HanaCash(quarter);
    }

    void live(Member member) {
        int purse = 1 + random.nextInt(3);
        boolean hasHana = chance(92);
        if (hasHana) {
            hana(member, purse);
        }
        if (!hasHana || chance(38)) {
            kakaopay(member, purse);
        }
    }

    private void hana(Member member, int purse) {
        for (YearMonth month : MONTHS) {
            shopping.month(Issuer.HANA, member, month, Shops.NEIGHBOURHOOD, pace(month, 3 + purse));
            shopping.month(Issuer.HANA, member, month, Shops.ELSEWHERE, pace(month, 1 + random.nextInt(2)));
        }
        if (chance(80)) {
            quarter.enroll(Sangsaeng.ID, member, applicationDay(), String.valueOf(base(purse)));
        }
        if (chance(25)) {
            promisedCash(member);
        }
        if (chance(30)) {
            quarter.enroll(HanaTier.ID, member, Days.on(9, 20).plusDays(random.nextInt(10)), "");
        }
    }

    private void promisedCash(Member member) {
        for (YearMonth month : List.of(Days.SEP, Days.OCT, Days.NOV)) {
            cash.settle(cash.promise(member, month, 100L * (25 + random.nextInt(180))));
        }
    }

    private void kakaopay(Member member, int purse) {
        for (YearMonth month : MONTHS) {
            shopping.month(Issuer.KAKAOPAY, member, month, Shops.PAY_COUNTER, pace(month, 3 + purse));
            shopping.month(Issuer.KAKAOPAY, member, month, Shops.WEB, pace(month, 1));
        }
        if (chance(45)) {
            quarter.enroll(KakaoOnline.ID, member, Days.on(9, 1).plusDays(random.nextInt(20)), "");
        }
    }

    /** About so many purchases a month, half of it in the half December. */
    private int pace(YearMonth month, int usual) {
        int count = usual + random.nextInt(3) - 1;
        return month.equals(Days.DEC) ? (count + 1) / 2 : count;
    }

    /** The average month of 2024, in won. */
    private long base(int purse) {
        return 10_000L * (8 + 9L * purse + random.nextInt(14));
    }

    /** Most applied in the first weeks, from 15 September on. */
    private LocalDate applicationDay() {
        int percent = random.nextInt(100);
        if (percent < 70) {
            return Days.on(9, 15).plusDays(random.nextInt(16));
        }
        if (percent < 82) {
            return Days.on(10, 1).plusDays(random.nextInt(9));
        }
        return percent < 93
                ? Days.on(10, 10).plusDays(random.nextInt(31))
                : Days.on(11, 10).plusDays(random.nextInt(21));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
