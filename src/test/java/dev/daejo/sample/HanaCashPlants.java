package dev.daejo.sample;

import static dev.daejo.sample.Days.NOV;
import static dev.daejo.sample.Days.OCT;
import static dev.daejo.sample.Days.SEP;
import static dev.daejo.sample.Days.on;

import java.time.LocalDate;
import java.time.YearMonth;

/** Card members whose listed cashback went wrong. */
final class HanaCashPlants {

    private static final String ID = HanaCash.ID;

    private final HanaCash cash;
    private final Plants plants;
    private final Members members;
    private final Shopping shopping;
    private final Quarter quarter;

    HanaCashPlants(Quarter quarter, Members members, Shopping shopping) {
        this.quarter = quarter;
        this.cash = new HanaCash(quarter);
        this.plants = quarter.plants();
        this.members = members;
        this.shopping = shopping;
    }

    void plant() {
        paidButNotCredited();
        nothingCame();
        failed();
        wrongAmounts();
        late();
        twice();
        sums();
        ambiguousSum();
        ambiguousPair();
        halfIsNobodys();
        forNothing();
        corrected();
    }

    private void paidButNotCredited() {
        notCredited(SEP, 7_000);
        notCredited(OCT, 12_500);
        notCredited(NOV, 4_300);
    }

    private void notCredited(YearMonth month, long won) {
        ListedRow row = cash.promise(cardMember(), month, won);
        cash.payout(row).paid(row.due());
        planted("NOT_CREDITED", row, 0, "the issuer says PAID, no CREDIT line is on the statement");
    }

    private void nothingCame() {
        planted("MISSING", cash.promise(cardMember(), OCT, 9_000), 0, "neither a payout nor a credit");
        planted("MISSING", cash.promise(cardMember(), NOV, 15_000), 0, "neither a payout nor a credit");
    }

    private void failed() {
        ListedRow down = cash.promise(cardMember(), SEP, 6_500);
        cash.payout(down).failed(down.due(), "91");
        planted("SYSTEM_ERROR", down, 0, "FAILED with 91 (시스템 응답 없음)");
        ListedRow refused = cash.promise(cardMember(), OCT, 8_800);
        cash.payout(refused).failed(refused.due(), "05");
        planted("REJECTED", refused, 0, "FAILED with 05 (거절)");
        ListedRow unclear = cash.promise(cardMember(), NOV, 5_200);
        cash.payout(unclear).failed(unclear.due(), "68");
        planted("UNKNOWN_RESULT", unclear, 0, "FAILED with 68 (응답 지연): look it up first");
    }

    private void wrongAmounts() {
        ListedRow less = cash.promise(cardMember(), SEP, 11_000);
        cash.payout(less).paid(less.due());
        cash.credit(less, 10_100, less.due());
        planted("SHORT", less, 10_100, "11,000 paid by the issuer's word, 10,100 on the statement");
        ListedRow more = cash.promise(cardMember(), OCT, 6_000);
        cash.payout(more).paid(more.due());
        cash.credit(more, 9_000, more.due());
        planted("OVER", more, 9_000, "9,000 came for 6,000");
    }

    private void late() {
        ListedRow row = cash.promise(cardMember(), SEP, 7_700);
        cash.payout(row).paid(on(10, 21));
        cash.credit(row, row.won(), on(10, 21));
        planted("LATE", row, row.won(), "credited on 21 October; due the 10th, three days of grace");
    }

    private void twice() {
        ListedRow named = cash.promise(cardMember(), OCT, 13_000);
        cash.settle(named);
        cash.credit(named, named.won(), on(11, 12));
        planted("DUPLICATE", named, 26_000, "the same credit came again two days later");
    }

    private void sums() {
        Member parts = cardMember();
        ListedRow row = cash.promise(parts, SEP, 30_000);
        cash.creditWithoutReference(parts, 17_000, row.due());
        cash.creditWithoutReference(parts, 13_000, row.due().plusDays(3));
        plants.harmless(ID, parts, "30,000 came as 17,000 and 13,000 without a reference");
        Member batch = cardMember();
        cash.promise(batch, OCT, 7_000);
        cash.promise(batch, OCT, 14_500);
        cash.creditWithoutReference(batch, 21_500, HanaCash.dueOn(OCT));
        plants.harmless(ID, batch, "7,000 and 14,500 came as one credit of 21,500 without a reference");
    }

    private void ambiguousSum() {
        Member member = cardMember();
        ListedRow row = cash.promise(member, SEP, 10_000);
        planted(
                "MISSING",
                row,
                0,
                "4,000 + 6,000 and 3,000 + 7,000 both make the 10,000: ambiguous, nothing is paired");
        for (long won : new long[] {4_000, 6_000, 3_000, 7_000}) {
            unexpected(member, won, row.due(), "one of the four credits of the ambiguous sum");
        }
    }

    private void ambiguousPair() {
        Member member = cardMember();
        cash.promise(member, OCT, 8_000);
        ListedRow second = cash.promise(member, OCT, 8_000);
        cash.creditWithoutReference(member, 8_000, second.due());
        planted(
                "MISSING",
                second,
                0,
                "two equal dues, one credit without a reference: it goes to the lesser reference, this one is ambiguous");
    }

    private void halfIsNobodys() {
        Member member = cardMember();
        ListedRow row = cash.promise(member, NOV, 12_000);
        planted("MISSING", row, 0, "6,000 came, and half is nobody's closest");
        unexpected(member, 6_000, row.due(), "half of what is due, without a reference");
    }

    private void forNothing() {
        Member member = cardMember();
        cash.settle(cash.promise(member, SEP, 5_500));
        String reference = "HC-2025-08-0311";
        quarter.statements().credit(Issuer.HANA, member, ID, reference, 19_000, on(10, 28));
        plants.one("UNEXPECTED", ID, member, "", reference, 0, 19_000, "a reference that no list has");
        Member old = cardMember();
        quarter.statements().credit(Issuer.HANA, old, "HANA_SPRING", "HS-0007", 30_000, on(11, 3));
        plants.one(
                "UNEXPECTED",
                "HANA_SPRING",
                old,
                "",
                "HS-0007",
                0,
                30_000,
                "a program nobody defined: cause UNKNOWN_PROGRAM");
    }

    /** A later list replaces all rows of the member and month. */
    private void corrected() {
        Member member = cardMember();
        cash.promise(member, NOV, 16_000);
        cash.settle(cash.promise("expected-hana-20251205-정정", member, NOV, 10_600));
        plants.harmless(
                ID,
                member,
                "the list of 1 December says 16,000, its correction (정정) of the 5th 10,600, and 10,600 came");
    }

    private void unexpected(Member member, long won, LocalDate day, String story) {
        Line credit = cash.creditWithoutReference(member, won, day);
        plants.one("UNEXPECTED", ID, member, "", credit.lineId(), 0, won, story);
    }

    private void planted(String type, ListedRow row, long received, String story) {
        plants.one(type, ID, row.member(), row.period().toString(), row.reference(), row.won(), received, story);
    }

    private Member cardMember() {
        Member member = members.next();
        shopping.neighbourhood(member, SEP, 180_000);
        shopping.neighbourhood(member, OCT, 210_000);
        shopping.neighbourhood(member, NOV, 160_000);
        return member;
    }
}
