package dev.daejo.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The cafe reward by plain arithmetic: 5% of each payment, small caps on the payment, the count, the month and all months. */
final class KakaoCafe {

    static final String ID = "KAKAO_CAFE";

    private static final Set<String> COUNTED = Set.of("CAFE", "BAKERY");
    private static final long LEAST_PAYMENT = 3_000;
    private static final int PERCENT = 5;
    private static final int STEP = 10;
    private static final long PAYMENT_CAP = 500;
    private static final int PAYMENTS_A_MONTH = 8;
    private static final long MONTH_CAP = 2_500;
    private static final long TOTAL_CAP = 6_000;
    private static final int BUSINESS_DAYS = 5;

    private KakaoCafe() {}

    /** What is owed month by month, earlier months first under the cap of all months. */
    static Map<YearMonth, Long> owed(List<Line> lines) {
        Map<YearMonth, Long> owed = new TreeMap<>();
        long left = TOTAL_CAP;
        for (YearMonth month : List.of(Days.SEP, Days.OCT, Days.NOV, Days.DEC)) {
            long give = Math.min(left, ofMonth(lines, month));
            owed.put(month, give);
            left -= give;
        }
        return owed;
    }

    static long ofMonth(List<Line> lines, YearMonth month) {
        long sum = lines.stream()
                .filter(line ->
                        line.isPurchaseAt(Issuer.KAKAOPAY) && line.monthUsed().equals(month))
                .filter(KakaoCafe::counts)
                .sorted(Comparator.comparing(Line::usedAt)
                        .thenComparing(Line::postedOn)
                        .thenComparing(Line::lineId))
                .mapToLong(line -> ofPayment(Net.of(line, lines)))
                .filter(won -> won > 0)
                .limit(PAYMENTS_A_MONTH)
                .sum();
        return Math.min(MONTH_CAP, sum);
    }

    private static boolean counts(Line line) {
        return COUNTED.contains(line.shop().category())
                && line.shop().channel().equals("OFFLINE")
                && line.amount() >= LEAST_PAYMENT;
    }

    private static long ofPayment(long net) {
        return Math.min(PAYMENT_CAP, net * PERCENT / 100 / STEP * STEP);
    }

    static LocalDate dueOn(YearMonth month) {
        return Days.plusBusinessDays(month.atEndOfMonth(), BUSINESS_DAYS);
    }
}
