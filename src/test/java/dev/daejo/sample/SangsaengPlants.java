package dev.daejo.sample;

import static dev.daejo.sample.Days.DEC;
import static dev.daejo.sample.Days.NOV;
import static dev.daejo.sample.Days.OCT;
import static dev.daejo.sample.Days.SEP;
import static dev.daejo.sample.Days.on;

import java.time.LocalDate;
import java.time.YearMonth;

/** Applicants for 상생페이백 of whom one month went wrong; their other months are settled. */
final class SangsaengPlants {

    private static final String ID = Sangsaeng.ID;
    private static final LocalDate PAY_SEP = on(10, 15);
    private static final LocalDate PAY_OCT = on(11, 15);
    private static final LocalDate PAY_NOV = on(12, 15);

    private final Quarter quarter;
    private final Plants plants;
    private final Members members;
    private final Shopping shopping;

    SangsaengPlants(Quarter quarter, Members members, Shopping shopping) {
        this.quarter = quarter;
        this.plants = quarter.plants();
        this.members = members;
        this.shopping = shopping;
    }

    void plant() {
        nothingCame();
        reversedOrForgotten();
        outage();
        systemErrors();
        rejections();
        unknownResults();
        late();
        paidTooLittle();
        postedLate();
        cancelledAfterwards();
        paidTwice();
        paidTooMuch();
        paidForNothing();
    }

    private void nothingCame() {
        Member early = applicant(on(9, 17), 400_000, 550_000, 650_000, 480_000);
        plants.month(
                "MISSING",
                ID,
                early,
                OCT,
                50_000,
                0,
                "nothing came on 15 November (a Saturday; the pay day is not moved)");
        Member late = applicant(on(10, 20), 300_000, 450_000, 360_000, 320_000);
        plants.month(
                "MISSING",
                ID,
                late,
                SEP,
                30_000,
                0,
                "applied on 20 October, so September is due on 15 November; nothing came");
    }

    private void reversedOrForgotten() {
        Member reversed = applicant(on(9, 18), 500_000, 620_000, 700_000, 510_000);
        payout(reversed, OCT, 40_000).scheduled(on(11, 13)).paid(PAY_OCT).reversed(on(11, 18));
        plants.month("MISSING", ID, reversed, OCT, 40_000, 0, "paid on 15 November, taken back (REVERSED) on the 18th");
        Member forgotten = applicant(on(9, 22), 350_000, 400_000, 475_000, 360_000);
        payout(forgotten, OCT, 25_000).scheduled(on(11, 13));
        plants.month("MISSING", ID, forgotten, OCT, 25_000, 0, "only ever SCHEDULED");
    }

    private void outage() {
        for (long september : new long[] {600_000, 725_000, 450_000}) {
            Member member = applicant(on(9, 19), 400_000, september, 430_000, 390_000);
            long owed = (september - 400_000) / 5;
            plants.month(
                    "OUTAGE", ID, member, SEP, owed, 0, "no payout, and the voucher system was down on 15 October");
        }
    }

    private void systemErrors() {
        Member october = applicant(on(9, 16), 400_000, 480_000, 700_000, 420_000);
        payout(october, OCT, 60_000).scheduled(on(11, 13)).failed(PAY_OCT, "E901");
        plants.month("SYSTEM_ERROR", ID, october, OCT, 60_000, 0, "FAILED with E901 (시스템 점검 중)");
        Member november = applicant(on(9, 24), 300_000, 340_000, 310_000, 525_000);
        payout(november, NOV, 45_000).scheduled(on(12, 13)).failed(PAY_NOV, "E901");
        plants.month(
                "SYSTEM_ERROR",
                ID,
                november,
                NOV,
                45_000,
                0,
                "FAILED with E901 on 15 December; not yet overdue, but known");
        Member retried = applicant(on(9, 25), 400_000, 520_000, 410_000, 405_000);
        payout(retried, SEP, 24_000)
                .scheduled(on(10, 13))
                .failed(PAY_SEP, "E901")
                .paid(on(10, 16));
        plants.settled(ID, retried, SEP, "FAILED on 15 October, paid on the 16th: the latest status counts");
    }

    private void rejections() {
        Member limit = applicant(on(9, 15), 600_000, 850_000, 610_000, 640_000);
        payout(limit, SEP, 50_000).scheduled(on(10, 13)).failed(PAY_SEP, "B101");
        plants.month("REJECTED", ID, limit, SEP, 50_000, 0, "FAILED with B101 (수령 한도 초과)");
        Member identity = applicant(on(10, 2), 250_000, 260_000, 300_000, 425_000);
        payout(identity, NOV, 35_000).scheduled(on(12, 13)).failed(PAY_NOV, "B102");
        plants.month("REJECTED", ID, identity, NOV, 35_000, 0, "FAILED with B102 (앱 본인 확인 불가)");
    }

    private void unknownResults() {
        Member listed = applicant(on(9, 29), 450_000, 650_000, 500_000, 470_000);
        payout(listed, SEP, 40_000).scheduled(on(10, 13)).failed(PAY_SEP, "U900");
        plants.month("UNKNOWN_RESULT", ID, listed, SEP, 40_000, 0, "FAILED with U900, a code of class UNKNOWN");
        Member unlisted = applicant(on(9, 30), 320_000, 350_000, 410_000, 340_000);
        payout(unlisted, OCT, 18_000).scheduled(on(11, 13)).failed(PAY_OCT, "E777");
        plants.month("UNKNOWN_RESULT", ID, unlisted, OCT, 18_000, 0, "FAILED with E777, which no code list knows");
    }

    private void late() {
        Member september = applicant(on(9, 26), 380_000, 500_000, 440_000, 390_000);
        payout(september, SEP, 24_000).scheduled(on(10, 13)).paid(on(10, 20));
        plants.month("LATE", ID, september, SEP, 24_000, 24_000, "paid on 20 October; due the 15th, two days of grace");
        Member october = applicant(on(10, 9), 420_000, 430_000, 570_000, 445_000);
        payout(october, OCT, 30_000).failed(PAY_OCT, "E901").paid(on(11, 21));
        plants.month("LATE", ID, october, OCT, 30_000, 30_000, "FAILED on 15 November and paid only on the 21st");
    }

    private void paidTooLittle() {
        Member september = applicant(on(9, 17), 400_000, 700_000, 500_000, 450_000);
        payout(september, SEP, 40_000).scheduled(on(10, 13)).paid(PAY_SEP);
        plants.month("SHORT", ID, september, SEP, 60_000, 40_000, "40,000 came for 60,000");
        Member closest = applicant(on(9, 23), 400_000, 700_000, 410_000, 430_000);
        payoutWithoutMonth(closest, 57_000).paid(PAY_SEP);
        plants.month("SHORT", ID, closest, SEP, 60_000, 57_000, "57,000 came without a month: the closest");
        Member sum = applicant(on(10, 22), 300_000, 450_000, 550_000, 310_000);
        payoutWithoutMonth(sum, 80_000).paid(PAY_OCT);
        plants.hold(ID, sum, OCT);
        plants.settled(
                ID, sum, SEP, "September's 30,000 and October's 50,000 came as one sum of 80,000 without a month");
        Member parts = applicant(on(9, 28), 400_000, 700_000, 420_000, 410_000);
        payoutWithoutMonth(parts, 42_000).paid(PAY_SEP);
        payoutWithoutMonth(parts, 18_000).paid(on(10, 16));
        plants.settled(ID, parts, SEP, "September's 60,000 came as 42,000 and 18,000 without a month");
    }

    private void postedLate() {
        for (long forgotten : new long[] {100_000, 65_000}) {
            Member member = applicant(on(9, 20), 400_000, 600_000, 460_000, 420_000);
            quarter.statements()
                    .purchase(Issuer.HANA, member, Shops.DENTIST, on(9, 29).atTime(15, 10), on(10, 20), forgotten);
            payout(member, SEP, 40_000).scheduled(on(10, 13)).paid(PAY_SEP);
            plants.month(
                    "SHORT",
                    ID,
                    member,
                    SEP,
                    40_000 + forgotten / 5,
                    40_000,
                    "a slip of 29 September was posted on 20 October (매입 지연): cause LATE_POSTING");
        }
    }

    private void cancelledAfterwards() {
        Member all = applicant(on(9, 21), 400_000, 500_000, 430_000, 410_000);
        Line returned = shopping.buy(Issuer.HANA, all, Shops.DENTIST, on(9, 12), 200_000);
        quarter.statements().cancel(returned, on(10, 21).atTime(13, 5), on(10, 22), 200_000);
        payout(all, SEP, 60_000).scheduled(on(10, 13)).paid(PAY_SEP);
        plants.month(
                "CLAWBACK",
                ID,
                all,
                SEP,
                20_000,
                60_000,
                "200,000 of September cancelled on 22 October, after the payout (환수)");

        Member parts = applicant(on(9, 21), 400_000, 500_000, 430_000, 410_000);
        Line reduced = shopping.buy(Issuer.HANA, parts, Shops.DENTIST, on(9, 15), 200_000);
        quarter.statements().cancel(reduced, on(10, 20).atTime(10, 30), on(10, 21), 50_000);
        quarter.statements().cancel(reduced, on(10, 27).atTime(10, 30), on(10, 28), 30_000);
        payout(parts, SEP, 60_000).scheduled(on(10, 13)).paid(PAY_SEP);
        plants.month(
                "CLAWBACK", ID, parts, SEP, 44_000, 60_000, "two partial cancels, 50,000 and 30,000, after the payout");

        Member nothingLeft = applicant(on(9, 27), 400_000, 380_000, 500_000, 405_000);
        Line undone = shopping.buy(Issuer.HANA, nothingLeft, Shops.DENTIST, on(9, 18), 70_000);
        quarter.statements().cancel(undone, on(10, 23).atTime(17, 45), on(10, 24), 70_000);
        payout(nothingLeft, SEP, 10_000).scheduled(on(10, 13)).paid(PAY_SEP);
        plants.month("CLAWBACK", ID, nothingLeft, SEP, 0, 10_000, "a cancel after the payout left nothing due");
    }

    private void paidTwice() {
        Member named = applicant(on(9, 19), 400_000, 580_000, 420_000, 405_000);
        payout(named, SEP, 36_000).scheduled(on(10, 13)).paid(PAY_SEP);
        payout(named, SEP, 36_000).paid(on(10, 17));
        plants.month("DUPLICATE", ID, named, SEP, 36_000, 72_000, "36,000 came twice, both for September");
        Member unnamed = applicant(on(9, 16), 350_000, 605_000, 360_000, 355_000);
        payoutWithoutMonth(unnamed, 51_000).paid(PAY_SEP);
        payoutWithoutMonth(unnamed, 51_000).paid(on(10, 16));
        plants.month("DUPLICATE", ID, unnamed, SEP, 51_000, 102_000, "51,000 came twice without a month");
    }

    private void paidTooMuch() {
        Member cap = applicant(on(9, 15), 400_000, 1_000_000, 500_000, 1_100_000);
        payout(cap, SEP, 120_000).scheduled(on(10, 13)).paid(PAY_SEP);
        plants.month("OVER", ID, cap, SEP, 100_000, 120_000, "the cap of 100,000 a month was overlooked");
        plants.harmless(ID, cap, "November's 140,000 are capped at 100,000, and 100,000 came");
        Member base = applicant(on(9, 22), 400_000, 450_000, 600_000, 420_000);
        payout(base, OCT, 60_000).scheduled(on(11, 13)).paid(PAY_OCT);
        plants.month("OVER", ID, base, OCT, 40_000, 60_000, "paid as if the base were 300,000");
    }

    private void paidForNothing() {
        for (long won : new long[] {22_000, 31_400}) {
            Member stranger = members.next();
            shopping.neighbourhood(stranger, SEP, 400_000);
            String payoutId = payout(stranger, SEP, won).paid(PAY_SEP).payoutId();
            plants.one(
                    "UNEXPECTED", ID, stranger, SEP.toString(), payoutId, 0, won, "never applied: cause NOT_ENROLLED");
        }
        for (long won : new long[] {12_000, 8_600}) {
            Member thrifty = applicant(on(9, 18), 500_000, 540_000, 430_000, 520_000);
            payout(thrifty, OCT, won).scheduled(on(11, 13)).paid(PAY_OCT);
            plants.month(
                    "UNEXPECTED", ID, thrifty, OCT, 0, won, "October's spend is below the base: cause NOTHING_DUE");
        }
        Member lottery = members.next();
        shopping.neighbourhood(lottery, OCT, 210_000);
        String payoutId = quarter.semas()
                .open("SANGSAENG_LOTTO", lottery, OCT.toString(), "", 100_000)
                .paid(on(11, 20))
                .payoutId();
        plants.one(
                "UNEXPECTED",
                "SANGSAENG_LOTTO",
                lottery,
                OCT.toString(),
                payoutId,
                0,
                100_000,
                "a program nobody defined: cause UNKNOWN_PROGRAM");
    }

    /** Enrolled members whose purchase of nothing but neighbourhood shops adds up to these months, and a little in December. */
    private Member applicant(LocalDate applied, long base, long september, long october, long november) {
        Member member = members.next();
        quarter.enroll(ID, member, applied, String.valueOf(base));
        shopping.neighbourhood(member, SEP, september);
        shopping.neighbourhood(member, OCT, october);
        shopping.neighbourhood(member, NOV, november);
        shopping.neighbourhood(member, DEC, base / 2);
        return member;
    }

    private PayoutDesk.Story payout(Member member, YearMonth month, long won) {
        return quarter.semas().open(ID, member, month.toString(), "", won);
    }

    private PayoutDesk.Story payoutWithoutMonth(Member member, long won) {
        return quarter.semas().open(ID, member, "", "", won);
    }
}
