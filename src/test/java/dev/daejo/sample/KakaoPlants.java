package dev.daejo.sample;

import static dev.daejo.sample.Days.OCT;
import static dev.daejo.sample.Days.on;

import java.time.LocalDate;
import java.time.YearMonth;

/** Members of KakaoPay whose cafe or online reward went wrong. */
final class KakaoPlants {

    private static final String CAFE = KakaoCafe.ID;
    private static final String ONLINE = KakaoOnline.ID;

    private final Quarter quarter;
    private final Plants plants;
    private final Members members;
    private final Shopping shopping;

    KakaoPlants(Quarter quarter, Members members, Shopping shopping) {
        this.quarter = quarter;
        this.plants = quarter.plants();
        this.members = members;
        this.shopping = shopping;
    }

    void plant() {
        cafe();
        cafeCaps();
        onlineMissingAndLate();
        onlineTwice();
        onlineCancelled();
    }

    private void cafe() {
        Member nothing = coffees(4, 6_000);
        plants.month("MISSING", CAFE, nothing, OCT, 1_200, 0, "four coffees of 6,000 give 1,200; nothing came");
        Member failed = coffees(3, 8_000);
        payout(failed, 1_200).failed(KakaoCafe.dueOn(OCT), "-503");
        plants.month("SYSTEM_ERROR", CAFE, failed, OCT, 1_200, 0, "FAILED with -503 (서비스 점검)");
        Member rejected = coffees(2, 9_000);
        payout(rejected, 900).failed(KakaoCafe.dueOn(OCT), "QUIT_PAYMENT");
        plants.month("REJECTED", CAFE, rejected, OCT, 900, 0, "FAILED with QUIT_PAYMENT");
        Member lessThanDue = coffees(5, 6_400);
        payout(lessThanDue, 1_280).paid(KakaoCafe.dueOn(OCT));
        plants.month("SHORT", CAFE, lessThanDue, OCT, 1_600, 1_280, "one of five payments was forgotten");
    }

    private void cafeCaps() {
        Member tooMany = coffees(10, 6_000);
        payout(tooMany, 3_000).paid(KakaoCafe.dueOn(OCT));
        plants.month("OVER", CAFE, tooMany, OCT, 2_400, 3_000, "ten payments were rewarded, only eight a month count");
        Member total = members.next();
        for (YearMonth month : new YearMonth[] {Days.SEP, OCT, Days.NOV}) {
            coffees(total, month, 6, 11_000);
        }
        plants.harmless(
                CAFE, total, "2,500 each for September and October, 1,000 for November: 6,000 in all is the cap");
        Member tooSmall = coffees(3, 2_900);
        plants.harmless(CAFE, tooSmall, "payments below 3,000 give nothing");
    }

    private void onlineMissingAndLate() {
        for (LocalDate day : new LocalDate[] {on(10, 20), on(11, 5)}) {
            Line payment = payment(day, 80_000);
            planted("MISSING", payment, 1_600, 0, "2% of 80,000, five business days after posting; nothing came");
        }
        Line late = payment(on(10, 27), 120_000);
        credit(late, 2_400, KakaoOnline.dueOn(late).plusDays(9));
        planted("LATE", late, 2_400, 2_400, "came nine days after its day; two days of grace");
    }

    private void onlineTwice() {
        Line payment = payment(on(11, 10), 65_000);
        credit(payment, 1_300, KakaoOnline.dueOn(payment));
        credit(payment, 1_300, KakaoOnline.dueOn(payment).plusDays(1));
        planted("DUPLICATE", payment, 1_300, 2_600, "the same credit came again a day later");
    }

    private void onlineCancelled() {
        Line after = payment(on(10, 13), 140_000);
        credit(after, 2_800, KakaoOnline.dueOn(after));
        quarter.statements().cancel(after, on(11, 3).atTime(9, 40), on(11, 4), 90_000);
        planted("CLAWBACK", after, 1_000, 2_800, "90,000 of 140,000 cancelled after the credit");
        Line before = payment(on(11, 12), 100_000);
        quarter.statements().cancel(before, on(11, 14).atTime(9, 40), on(11, 17), 30_000);
        plants.harmless(
                ONLINE, member(before), "30,000 of 100,000 cancelled before the credit: 1,400 came and no more is due");
    }

    private Line payment(LocalDate day, long won) {
        Member member = members.next();
        quarter.enroll(ONLINE, member, on(9, 10), "");
        return shopping.buy(Issuer.KAKAOPAY, member, Shops.WEB.get(1), day, won);
    }

    private void credit(Line payment, long won, LocalDate day) {
        quarter.statements().credit(Issuer.KAKAOPAY, member(payment), ONLINE, payment.approvalNo(), won, day);
    }

    private void planted(String type, Line payment, long expected, long received, String story) {
        plants.hold(payment);
        plants.one(
                type,
                ONLINE,
                member(payment),
                payment.monthUsed().toString(),
                payment.approvalNo(),
                expected,
                received,
                story);
    }

    private static Member member(Line payment) {
        return new Member(payment.memberId(), "", payment.cardNo());
    }

    private Member coffees(int count, long won) {
        Member member = members.next();
        coffees(member, OCT, count, won);
        return member;
    }

    private void coffees(Member member, YearMonth month, int count, long won) {
        for (int i = 0; i < count; i++) {
            shopping.buy(Issuer.KAKAOPAY, member, Shops.PAY_COUNTER.get(0), month.atDay(2 + 2 * i), won);
        }
    }

    private PayoutDesk.Story payout(Member member, long won) {
        return quarter.kakaopay().open(CAFE, member, OCT.toString(), "", won);
    }
}
