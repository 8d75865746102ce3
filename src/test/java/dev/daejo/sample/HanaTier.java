package dev.daejo.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

/** The card's monthly cashback by plain arithmetic: last month's spend says the tier, a cancel comes off the month it was posted in. */
final class HanaTier {

    static final String ID = "HANA_TIER";

    static final LocalDate STARTS_ON = Days.on(10, 1);

    private static final Set<String> NOT_COUNTED = Set.of("TAX", "UTILITY", "INSURANCE", "GIFT_CARD");
    private static final int STEP = 10;
    private static final int PAY_DAY = 10;

    private HanaTier() {}

    static long owed(List<Line> lines, YearMonth month) {
        long before = spend(lines, month.minusMonths(1), LocalDate.MIN);
        return ofTier(before, spend(lines, month, STARTS_ON));
    }

    /** 1% from 300,000 won the month before, at most 5,000; 1.5% from 600,000, at most 10,000. */
    static long ofTier(long before, long spend) {
        if (before < 300_000) {
            return 0;
        }
        return before < 600_000
                ? Math.min(5_000, spend / 100 / STEP * STEP)
                : Math.min(10_000, spend * 15 / 1000 / STEP * STEP);
    }

    private static long spend(List<Line> lines, YearMonth month, LocalDate from) {
        long spent = 0;
        for (Line purchase : lines) {
            if (counts(purchase, from)) {
                spent += purchase.monthUsed().equals(month) ? purchase.amount() : 0;
                spent -= cancelledIn(month, purchase, lines);
            }
        }
        return Math.max(0, spent);
    }

    private static boolean counts(Line line, LocalDate from) {
        return line.isPurchaseAt(Issuer.HANA)
                && !line.usedAt().toLocalDate().isBefore(from)
                && !NOT_COUNTED.contains(line.shop().category());
    }

    private static long cancelledIn(YearMonth month, Line purchase, List<Line> lines) {
        return lines.stream()
                .filter(line -> line.cancels(purchase) && line.monthPosted().equals(month))
                .mapToLong(Line::amount)
                .sum();
    }

    static LocalDate dueOn(YearMonth month) {
        return month.plusMonths(1).atDay(PAY_DAY);
    }
}
