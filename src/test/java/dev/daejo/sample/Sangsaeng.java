package dev.daejo.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

/** 상생페이백 by plain arithmetic: 20% of what a month's recognised spend exceeds the base, capped. */
final class Sangsaeng {

    static final String ID = "SANGSAENG";

    private static final Set<String> NOT_RECOGNISED = Set.of(
            "DEPARTMENT",
            "OUTLET",
            "HYPERMARKET",
            "WAREHOUSE",
            "SSM",
            "ELECTRONICS_DIRECT",
            "FRANCHISE_DIRECT",
            "DUTY_FREE",
            "HOME_SHOPPING",
            "ENTERTAINMENT",
            "TAX",
            "UTILITY",
            "INSURANCE",
            "GIFT_CARD");
    private static final int PERCENT = 20;
    private static final long CAP = 100_000;
    private static final long DECEMBER_CAP = 30_000;
    private static final int CUTOFF_DAY = 9;
    private static final int PAY_DAY = 15;

    private Sangsaeng() {}

    static long owed(List<Line> lines, long base, YearMonth month) {
        long spend = lines.stream()
                .filter(line -> line.isPurchaseAt(Issuer.HANA))
                .filter(line -> line.monthUsed().equals(month))
                .filter(Sangsaeng::isRecognised)
                .mapToLong(line -> Net.of(line, lines))
                .sum();
        long increase = Math.max(0, spend - base);
        return Math.min(month.equals(Days.DEC) ? DECEMBER_CAP : CAP, increase * PERCENT / 100);
    }

    private static boolean isRecognised(Line line) {
        return line.shop().channel().equals("OFFLINE")
                && !NOT_RECOGNISED.contains(line.shop().category());
    }

    /** The 15th of the next month, or of the first later month by whose ninth the member had applied. */
    static LocalDate dueOn(LocalDate enrolledOn, YearMonth month) {
        YearMonth payMonth = month.plusMonths(1);
        while (enrolledOn.isAfter(payMonth.atDay(CUTOFF_DAY))) {
            payMonth = payMonth.plusMonths(1);
        }
        return payMonth.atDay(PAY_DAY);
    }
}
