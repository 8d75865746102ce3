package dev.daejo.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Pays everybody exactly what is owed on its day, but for the months that a plant holds. */
final class Settlement {

    private static final List<YearMonth> MONTHS = List.of(Days.SEP, Days.OCT, Days.NOV, Days.DEC);

    private final Quarter quarter;
    private final Random random;

    Settlement(Quarter quarter, Random random) {
        this.quarter = quarter;
        this.random = random;
    }

    void settle(List<Member> members) {
        for (Member member : members) {
            quarter.enrollment(Sangsaeng.ID, member).ifPresent(this::sangsaeng);
            quarter.enrollment(HanaTier.ID, member).ifPresent(row -> hanaTier(member));
            quarter.enrollment(KakaoOnline.ID, member).ifPresent(row -> kakaoOnline(member));
            kakaoCafe(member);
        }
    }

    private void sangsaeng(Enrollment enrollment) {
        for (YearMonth month : MONTHS) {
            LocalDate due = Sangsaeng.dueOn(enrollment.enrolledOn(), month);
            long won = Sangsaeng.owed(lines(enrollment.member()), enrollment.base(), month);
            if (isToPay(Sangsaeng.ID, enrollment.member(), month, due, won)) {
                quarter.semas()
                        .open(Sangsaeng.ID, enrollment.member(), month.toString(), "", won)
                        .scheduled(due.minusDays(2))
                        .paid(due.plusDays(random.nextInt(5) == 0 ? 1 : 0));
            }
        }
    }

    private void hanaTier(Member member) {
        for (YearMonth month : List.of(Days.OCT, Days.NOV)) {
            LocalDate due = HanaTier.dueOn(month);
            long won = HanaTier.owed(lines(member), month);
            if (isToPay(HanaTier.ID, member, month, due, won)) {
                String reference = Plants.reference(HanaTier.ID, member, month);
                quarter.statements().credit(Issuer.HANA, member, HanaTier.ID, reference, won, due);
            }
        }
    }

    private void kakaoCafe(Member member) {
        for (Map.Entry<YearMonth, Long> month : KakaoCafe.owed(lines(member)).entrySet()) {
            LocalDate due = KakaoCafe.dueOn(month.getKey());
            if (isToPay(KakaoCafe.ID, member, month.getKey(), due, month.getValue())) {
                quarter.kakaopay()
                        .open(KakaoCafe.ID, member, month.getKey().toString(), "", month.getValue())
                        .paid(due);
            }
        }
    }

    private void kakaoOnline(Member member) {
        for (Line payment : List.copyOf(lines(member))) {
            LocalDate due = KakaoOnline.dueOn(payment);
            long won = KakaoOnline.owed(payment, lines(member));
            if (won > 0 && !due.isAfter(Days.LAST_COVERED) && !quarter.plants().isHeld(payment)) {
                quarter.statements().credit(Issuer.KAKAOPAY, member, KakaoOnline.ID, payment.approvalNo(), won, due);
            }
        }
    }

    private boolean isToPay(String programId, Member member, YearMonth month, LocalDate due, long won) {
        return won > 0 && due.isBefore(Days.LAST_COVERED) && !quarter.plants().isHeld(programId, member, month);
    }

    private List<Line> lines(Member member) {
        return quarter.statements().of(member);
    }
}
