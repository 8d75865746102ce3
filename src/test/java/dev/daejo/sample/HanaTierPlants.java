package dev.daejo.sample;

import static dev.daejo.sample.Days.NOV;
import static dev.daejo.sample.Days.OCT;
import static dev.daejo.sample.Days.SEP;
import static dev.daejo.sample.Days.on;

import java.time.YearMonth;

/** Card members whose cashback by tiers (전월실적) went wrong. */
final class HanaTierPlants {

    private static final String ID = HanaTier.ID;

    private final Quarter quarter;
    private final Plants plants;
    private final Members members;
    private final Shopping shopping;

    HanaTierPlants(Quarter quarter, Members members, Shopping shopping) {
        this.quarter = quarter;
        this.plants = quarter.plants();
        this.members = members;
        this.shopping = shopping;
    }

    void plant() {
        Member lowerTier = cardMember(650_000, 500_000, 480_000);
        credit(lowerTier, OCT, 5_000);
        plants.month("SHORT", ID, lowerTier, OCT, 7_500, 5_000, "September's 650,000 give 1.5% of 500,000; 1% came");

        Member nothing = cardMember(400_000, 350_000, 420_000);
        plants.month("MISSING", ID, nothing, NOV, 4_200, 0, "nothing came on 10 December");

        Member overCap = cardMember(700_000, 800_000, 310_000);
        credit(overCap, OCT, 12_000);
        plants.month("OVER", ID, overCap, OCT, 10_000, 12_000, "the tier's cap of 10,000 was overlooked");

        Member notCredited = cardMember(320_000, 610_000, 450_000);
        quarter.hana()
                .open(ID, notCredited, NOV.toString(), Plants.reference(ID, notCredited, NOV), 6_750)
                .paid(on(12, 10));
        plants.month(
                "NOT_CREDITED",
                ID,
                notCredited,
                NOV,
                6_750,
                0,
                "the issuer says PAID, no CREDIT line is on the statement");

        cancelledNextMonth();
        Member belowTier = cardMember(250_000, 900_000, 300_000);
        plants.harmless(ID, belowTier, "900,000 in October give nothing: September's 250,000 reach no tier");
    }

    private void cancelledNextMonth() {
        Member member = cardMember(650_000, 400_000, 500_000);
        Line returned = shopping.buy(Issuer.HANA, member, Shops.DENTIST, on(10, 24), 100_000);
        quarter.statements().cancel(returned, on(11, 19).atTime(14, 0), on(11, 20), 100_000);
        credit(member, OCT, 7_500);
        credit(member, NOV, 4_000);
        plants.settled(
                ID,
                member,
                OCT,
                "October's 500,000 stand at 7,500; the cancel of 20 November comes off November (4,000)");
        plants.hold(ID, member, NOV);
    }

    private void credit(Member member, YearMonth month, long won) {
        quarter.statements()
                .credit(Issuer.HANA, member, ID, Plants.reference(ID, member, month), won, HanaTier.dueOn(month));
    }

    private Member cardMember(long september, long october, long november) {
        Member member = members.next();
        quarter.enroll(ID, member, on(9, 25), "");
        shopping.neighbourhood(member, SEP, september);
        shopping.neighbourhood(member, OCT, october);
        shopping.neighbourhood(member, NOV, november);
        return member;
    }
}
