package dev.daejo.sample;

import java.time.LocalDate;
import java.time.YearMonth;

/** The listed cashback of the card issuer: who is promised how much, and the ordinary way it comes. */
final class HanaCash {

    static final String ID = "HANA_CASH";

    private static final int PAY_DAY = 10;

    private final Quarter quarter;

    HanaCash(Quarter quarter) {
        this.quarter = quarter;
    }

    /** Promises an amount for a month, in the list that comes on the first of the next. */
    ListedRow promise(Member member, YearMonth month, long won) {
        return promise("expected-hana-%tY%<tm%<td".formatted(month.plusMonths(1).atDay(1)), member, month, won);
    }

    ListedRow promise(String file, Member member, YearMonth month, long won) {
        String reference = "HC-%s-%04d".formatted(month, quarter.listed().size() + 1);
        ListedRow row = new ListedRow(file, ID, member, month, reference, won, dueOn(month));
        quarter.listed().add(row);
        return row;
    }

    static LocalDate dueOn(YearMonth month) {
        return month.plusMonths(1).atDay(PAY_DAY);
    }

    /** The issuer says it paid, and the statement shows it. */
    void settle(ListedRow row) {
        payout(row).paid(row.due());
        credit(row, row.won(), row.due());
    }

    PayoutDesk.Story payout(ListedRow row) {
        return quarter.hana().open(ID, row.member(), row.period().toString(), row.reference(), row.won());
    }

    void credit(ListedRow row, long won, LocalDate day) {
        quarter.statements().credit(Issuer.HANA, row.member(), ID, row.reference(), won, day);
    }

    /** Money that does not say what it is for. */
    Line creditWithoutReference(Member member, long won, LocalDate day) {
        return quarter.statements().credit(Issuer.HANA, member, ID, "", won, day);
    }
}
