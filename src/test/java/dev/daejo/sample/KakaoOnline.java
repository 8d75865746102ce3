package dev.daejo.sample;

import java.time.LocalDate;
import java.util.List;

/** The online reward by plain arithmetic: 2% of each payment from 50,000 won, at most 3,000, settled payment by payment. */
final class KakaoOnline {

    static final String ID = "KAKAO_ONLINE";

    private static final long LEAST_PAYMENT = 50_000;
    private static final int PERCENT = 2;
    private static final long CAP = 3_000;
    private static final int BUSINESS_DAYS = 5;

    private KakaoOnline() {}

    static long owed(Line payment, List<Line> lines) {
        return counts(payment) ? Math.min(CAP, Net.of(payment, lines) * PERCENT / 100) : 0;
    }

    private static boolean counts(Line line) {
        return line.isPurchaseAt(Issuer.KAKAOPAY)
                && line.shop().channel().equals("ONLINE")
                && line.amount() >= LEAST_PAYMENT;
    }

    static LocalDate dueOn(Line payment) {
        return Days.plusBusinessDays(payment.postedOn(), BUSINESS_DAYS);
    }
}
