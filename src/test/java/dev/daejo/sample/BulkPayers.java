package dev.daejo.sample;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;

/** Enrolls everybody and pays the paybacks of a big night; one member in two hundred wrongly, for October. */
final class BulkPayers {

    private static final String PROGRAM = "SANGSAENG";
    private static final int PAY_DAY = 15;
    private static final int WRONG_MONTH = 1;
    private static final int WRONG_ONE_IN = 200;
    private static final int WAYS_TO_BE_WRONG = 6;

    private final BulkFiles files;
    private final BulkSums sums;
    private int payouts;

    BulkPayers(BulkFiles files, BulkSums sums) {
        this.files = files;
        this.sums = sums;
    }

    void enroll() throws IOException {
        for (int member = 0; member < sums.members(); member++) {
            files.row(
                    "inbox/enrollments-sangsaeng-202509.csv",
                    BulkFiles.ENROLLMENTS,
                    PROGRAM + "," + BulkSums.id(member) + ",2025-09-16," + sums.base(member));
        }
    }

    void payWhatIsDue(BulkDay day) throws IOException {
        files.begin(file(day.on()), BulkFiles.PAYOUTS);
        int month = day.paidMonth();
        if (!day.isDayOfMonth(PAY_DAY) || month < 0) {
            return;
        }
        for (int member = 0; member < sums.members(); member++) {
            long won = sums.payback(member, month);
            if (won > 0) {
                pay(member, month, won, day.on());
            }
        }
    }

    private void pay(int member, int month, long won, LocalDate day) throws IOException {
        if (month == WRONG_MONTH && member % WRONG_ONE_IN == 7) {
            payWrongly(member, month, won, day);
        } else {
            payout(member, month, won, "PAID,0000", day);
        }
    }

    private void payWrongly(int member, int month, long won, LocalDate day) throws IOException {
        switch (member / WRONG_ONE_IN % WAYS_TO_BE_WRONG) {
            case 0 -> planted("MISSING", member, month, won, 0);
            case 1 -> {
                payout(member, month, won + 7, "PAID,0000", day);
                planted("OVER", member, month, won, won + 7);
            }
            case 2 -> {
                payout(member, month, won, "PAID,0000", day);
                payout(member, month, won, "PAID,0000", day);
                planted("DUPLICATE", member, month, won, 2 * won);
            }
            case 3 -> {
                payout(member, month, won, "FAILED,E901", day);
                planted("SYSTEM_ERROR", member, month, won, 0);
            }
            case 4 -> {
                payout(member, month, won - 1, "PAID,0000", day);
                planted("SHORT", member, month, won, won - 1);
            }
            default -> {
                payout(member, month, won, "PAID,0000", day.plusDays(5));
                planted("LATE", member, month, won, won);
            }
        }
    }

    private void payout(int member, int month, long won, String statusAndCode, LocalDate day) throws IOException {
        payouts++;
        String paidOn = statusAndCode.startsWith("PAID") ? day.toString() : "";
        files.row(
                file(day),
                BulkFiles.PAYOUTS,
                "S" + (1_000_000 + payouts) + "," + PROGRAM + "," + BulkSums.id(member) + "," + BulkDay.monthAt(month)
                        + ",," + won + "," + statusAndCode + ",," + day + "T09:00," + paidOn);
    }

    private static String file(LocalDate day) {
        LocalDate end = YearMonth.from(day).atEndOfMonth();
        LocalDate last = end.isAfter(Days.LAST_COVERED) ? Days.LAST_COVERED : end;
        return "inbox/payouts-semas-%tY%<tm01-%tY%<tm%<td.csv".formatted(day, last);
    }

    private void planted(String type, int member, int month, long expected, long received) throws IOException {
        files.planted(BulkPlant.ofMonth(type, PROGRAM, member, month, expected, received));
    }
}
