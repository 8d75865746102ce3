package dev.daejo.sample;

import static dev.daejo.sample.Days.NOV;
import static dev.daejo.sample.Days.OCT;
import static dev.daejo.sample.Days.SEP;
import static dev.daejo.sample.Days.on;

import java.time.LocalDate;

/** Rows that look odd and change nothing. */
final class Oddities {

    private static final Shop ABROAD = new Shop("S950", "KYOTO TEA HOUSE", "CAFE", "OFFLINE", 0, 0);
    private static final Shop BEFORE = new Shop("S951", "여름수영장", "GYM", "OFFLINE", 0, 0);

    private final Quarter quarter;
    private final Members members;
    private final Shopping shopping;

    Oddities(Quarter quarter, Members members, Shopping shopping) {
        this.quarter = quarter;
        this.members = members;
        this.shopping = shopping;
    }

    void add() {
        correctedBase();
        abroad();
        pointsSpent();
        cancelOfSummer();
    }

    private void correctedBase() {
        Member member = members.next();
        LocalDate applied = on(9, 24);
        quarter.enroll(Sangsaeng.ID, member, applied, "300000");
        quarter.enrollments()
                .add(new Enrollment("enrollments-sangsaeng-202510-정정", Sangsaeng.ID, member, applied, "400000"));
        shopping.neighbourhood(member, SEP, 550_000);
        shopping.neighbourhood(member, OCT, 390_000);
        shopping.neighbourhood(member, NOV, 480_000);
        quarter.plants().harmless(Sangsaeng.ID, member, "a later file corrects the base from 300,000 to 400,000 (정정)");
    }

    private void abroad() {
        Member member = members.next();
        shopping.neighbourhood(member, NOV, 130_000);
        quarter.statements().purchase(Issuer.HANA, member, ABROAD, on(11, 8).atTime(13, 20), on(11, 12), 5_400, "JPY");
        quarter.statements().purchase(Issuer.HANA, member, ABROAD, on(11, 9).atTime(10, 5), on(11, 12), 2_150, "JPY");
        quarter.plants().harmless("", member, "paid in JPY: counts for no program");
    }

    private void pointsSpent() {
        Member member = members.next();
        shopping.neighbourhood(member, OCT, 95_000);
        quarter.statements().credit(Issuer.HANA, member, "", "", 3_000, on(10, 23));
        quarter.plants()
                .harmless("", member, "a CREDIT line without program and request (points spent) is none of ours");
    }

    private void cancelOfSummer() {
        Member member = members.next();
        shopping.neighbourhood(member, SEP, 120_000);
        Line august = new Line(
                Issuer.HANA,
                "",
                member.id(),
                member.hanaCard(),
                on(8, 20).atTime(9, 0),
                on(8, 22),
                "PURCHASE",
                "00041278",
                "",
                BEFORE,
                88_000,
                "KRW",
                "",
                "");
        quarter.statements().cancel(august, on(9, 3).atTime(9, 30), on(9, 4), 88_000);
        quarter.plants()
                .harmless(
                        "", member, "a cancel of a purchase of August, which no file has: counted as unlinked_cancels");
    }
}
