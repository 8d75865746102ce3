package dev.daejo.sample;

import static dev.daejo.sample.Days.on;

import java.time.LocalDate;
import java.util.Random;

/** Refunds at both desks, in every status: most arrive, some do not. */
final class RefundPlants {

    private static final String ID = "REFUND";

    private final Quarter quarter;
    private final Plants plants;
    private final Members members;
    private final Shopping shopping;
    private final Random random;

    RefundPlants(Quarter quarter, Members members, Shopping shopping, Random random) {
        this.quarter = quarter;
        this.plants = quarter.plants();
        this.members = members;
        this.shopping = shopping;
        this.random = random;
    }

    void plant() {
        ordinary();
        beforeChuseok();
        inParts();
        byCredit();
        nothingCame();
        outage();
        late();
        tooLittle();
        tooMuch();
        twice();
        unanswered();
        refused();
        failed();
        paidAlthoughRefused();
        stillInTime();
    }

    private void ordinary() {
        for (int i = 0; i < 16; i++) {
            Issuer issuer = i % 2 == 0 ? Issuer.HANA : Issuer.KAKAOPAY;
            LocalDate bought = on(9 + i % 3, 2 + random.nextInt(22));
            Line purchase = buy(issuer, bought, 1_000L * (20 + random.nextInt(120)));
            LocalDate decided = Days.plusBusinessDays(bought.plusDays(4), 1);
            request(purchase, bought.plusDays(4), purchase.amount()).approved(decided);
            cancel(purchase, Days.plusBusinessDays(decided, 1 + random.nextInt(3)), purchase.amount());
        }
    }

    private void beforeChuseok() {
        Line purchase = buy(Issuer.HANA, on(9, 25), 89_000);
        request(purchase, on(9, 29), 89_000).approved(on(10, 2));
        cancel(purchase, on(10, 14), 89_000);
        harmless(purchase, "approved on 2 October; the third business day after 추석 is the 14th, and it came that day");
    }

    private void inParts() {
        Line purchase = buy(Issuer.KAKAOPAY, on(11, 3), 76_000);
        request(purchase, on(11, 6), 76_000).approved(on(11, 7));
        cancel(purchase, on(11, 11), 50_000);
        cancel(purchase, on(11, 12), 26_000);
        harmless(purchase, "76,000 came as two cancels of 50,000 and 26,000");
    }

    private void byCredit() {
        Line purchase = buy(Issuer.HANA, on(10, 20), 43_000);
        RefundDesk.Story request = request(purchase, on(10, 24), 43_000).approved(on(10, 27));
        credit(purchase, request, 43_000, on(10, 29));
        harmless(purchase, "came as a CREDIT line with the request's id");
    }

    private void nothingCame() {
        missing(buy(Issuer.HANA, on(10, 27), 89_000), on(10, 30), on(10, 31));
        missing(buy(Issuer.KAKAOPAY, on(12, 1), 58_000), on(12, 4), on(12, 5));
    }

    private void missing(Line purchase, LocalDate asked, LocalDate approved) {
        RefundDesk.Story request = request(purchase, asked, purchase.amount()).approved(approved);
        planted(
                "MISSING",
                request,
                purchase,
                purchase.amount(),
                0,
                "approved on " + approved + ", nothing came in three business days");
    }

    private void outage() {
        for (long won : new long[] {34_000, 127_000}) {
            Line purchase = buy(Issuer.KAKAOPAY, on(11, 14), won);
            RefundDesk.Story request = request(purchase, on(11, 18), won).approved(on(11, 19));
            planted("OUTAGE", request, purchase, won, 0, "nothing came, and KakaoPay's system was down on 20 November");
        }
    }

    private void late() {
        for (Issuer issuer : Issuer.values()) {
            Line purchase = buy(issuer, on(9, 8), 62_000);
            RefundDesk.Story request = request(purchase, on(9, 12), 62_000).approved(on(9, 15));
            cancel(purchase, on(9, 26), 62_000);
            planted("LATE", request, purchase, 62_000, 62_000, "due on 18 September, came on the 26th");
        }
    }

    private void tooLittle() {
        for (Issuer issuer : Issuer.values()) {
            Line purchase = buy(issuer, on(11, 6), 95_000);
            RefundDesk.Story request = request(purchase, on(11, 10), 95_000).approved(on(11, 11));
            cancel(purchase, on(11, 13), 70_000);
            planted("SHORT", request, purchase, 95_000, 70_000, "a partial cancel of 70,000 came for 95,000");
        }
    }

    private void tooMuch() {
        Line purchase = buy(Issuer.HANA, on(10, 30), 150_000);
        RefundDesk.Story request = request(purchase, on(11, 3), 80_000).approved(on(11, 4));
        cancel(purchase, on(11, 6), 110_000);
        planted("OVER", request, purchase, 80_000, 110_000, "110,000 cancelled, only 80,000 of it was asked for");
    }

    private void twice() {
        Line partly = buy(Issuer.KAKAOPAY, on(10, 15), 130_000);
        RefundDesk.Story request = request(partly, on(10, 17), 50_000).approved(on(10, 20));
        cancel(partly, on(10, 22), 50_000);
        cancel(partly, on(10, 23), 50_000);
        planted("DUPLICATE", request, partly, 50_000, 100_000, "50,000 was cancelled twice");
        Line both = buy(Issuer.HANA, on(11, 18), 37_000);
        RefundDesk.Story second = request(both, on(11, 21), 37_000).approved(on(11, 24));
        cancel(both, on(11, 26), 37_000);
        credit(both, second, 37_000, on(11, 27));
        planted("DUPLICATE", second, both, 37_000, 74_000, "came as a cancel and again as a credit");
    }

    private void unanswered() {
        for (Issuer issuer : Issuer.values()) {
            Line purchase = buy(issuer, on(12, 5), 33_000);
            RefundDesk.Story request = request(purchase, on(12, 9), 33_000);
            planted(
                    "UNANSWERED",
                    request,
                    purchase,
                    33_000,
                    0,
                    "asked on 9 December; two business days ended on the 11th without an answer");
        }
    }

    private void refused() {
        for (Issuer issuer : Issuer.values()) {
            Line seventhDay = buy(issuer, on(11, 13), 71_000);
            RefundDesk.Story inTime = request(seventhDay, on(11, 20), 71_000).rejected(on(11, 21), "DEADLINE_PASSED");
            planted(
                    "WRONGLY_REJECTED",
                    inTime,
                    seventhDay,
                    71_000,
                    0,
                    "asked on the seventh day, refused as too late (전자상거래법 제17조)");
            Line eighthDay = buy(issuer, on(11, 12), 28_000);
            RefundDesk.Story tooLate = request(eighthDay, on(11, 20), 28_000).rejected(on(11, 21), "DEADLINE_PASSED");
            planted("REJECTED", tooLate, eighthDay, 28_000, 0, "asked on the eighth day: the refusal stands");
        }
        Line worn = buy(Issuer.HANA, on(10, 15), 49_000);
        RefundDesk.Story request = request(worn, on(10, 18), 49_000).rejected(on(10, 20), "USED_GOODS");
        planted("REJECTED", request, worn, 49_000, 0, "refused as used goods");
    }

    private void failed() {
        failed(Issuer.HANA, "96", "SYSTEM_ERROR", "FAILED with 96 (시스템 장애)");
        failed(Issuer.KAKAOPAY, "-500", "SYSTEM_ERROR", "FAILED with -500 (내부 오류)");
        failed(Issuer.HANA, "54", "REJECTED", "FAILED with 54 (유효 기간 만료)");
        failed(Issuer.HANA, "68", "UNKNOWN_RESULT", "FAILED with 68 (응답 지연)");
        failed(Issuer.KAKAOPAY, "-999", "UNKNOWN_RESULT", "FAILED with -999, which no code list knows");
    }

    private void failed(Issuer issuer, String code, String type, String story) {
        Line purchase = buy(issuer, on(11, 25), 1_000L * (25 + random.nextInt(60)));
        RefundDesk.Story request =
                request(purchase, on(11, 28), purchase.amount()).failed(on(12, 1), code);
        planted(type, request, purchase, purchase.amount(), 0, story);
    }

    private void paidAlthoughRefused() {
        for (Issuer issuer : Issuer.values()) {
            Line purchase = buy(issuer, on(10, 13), 52_000);
            RefundDesk.Story request = request(purchase, on(10, 16), 52_000).rejected(on(10, 17), "USED_GOODS");
            credit(purchase, request, 52_000, on(10, 24));
            planted("UNEXPECTED", request, purchase, 0, 52_000, "refused, and yet the money came");
        }
    }

    private void stillInTime() {
        Line asked = buy(Issuer.KAKAOPAY, on(12, 11), 45_000);
        request(asked, on(12, 16), 45_000);
        harmless(asked, "asked on 16 December: two business days are not over");
        Line approved = buy(Issuer.HANA, on(12, 8), 91_000);
        request(approved, on(12, 12), 91_000).approved(on(12, 15));
        harmless(approved, "approved on 15 December: due on the 18th");
    }

    private Line buy(Issuer issuer, LocalDate day, long won) {
        Shop shop = Shops.WEB.get(random.nextInt(Shops.WEB.size()));
        return shopping.buy(issuer, members.next(), shop, day, won);
    }

    private RefundDesk.Story request(Line purchase, LocalDate day, long won) {
        String[] reasons = {"단순 변심", "상품 불량", "배송 지연", "색상 다름"};
        return quarter.refunds()
                .request(
                        purchase,
                        day.atTime(9 + random.nextInt(8), random.nextInt(60)),
                        won,
                        reasons[random.nextInt(reasons.length)]);
    }

    private void cancel(Line purchase, LocalDate posted, long won) {
        quarter.statements().cancel(purchase, posted.minusDays(1).atTime(15, random.nextInt(60)), posted, won);
    }

    private void credit(Line purchase, RefundDesk.Story request, long won, LocalDate day) {
        quarter.statements().credit(purchase.issuer(), member(purchase), ID, request.requestId(), won, day);
    }

    private void planted(
            String type, RefundDesk.Story request, Line purchase, long expected, long received, String story) {
        plants.one(type, ID, member(purchase), "", request.requestId(), expected, received, story);
    }

    private void harmless(Line purchase, String story) {
        plants.harmless(ID, member(purchase), story);
    }

    private static Member member(Line purchase) {
        return new Member(purchase.memberId(), purchase.cardNo(), purchase.cardNo());
    }
}
