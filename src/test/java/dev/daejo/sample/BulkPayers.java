package dev.daejo.sample;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;

/** Enrolls everybody and pays the paybacks of a big night; one member in a hundred wrongly, for October. */
final class BulkPayers {

    private static final String PROGRAM = "SANGSAENG";
    private static final int PAY_DAY = 15;
    private static final int WRONG_ONE_IN = 100;
    private static final int WAYS_TO_BE_WRONG = 5;

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

    void payWhatIsDue(LocalDate day) throws IOException {
        YearMonth month = YearMonth.from(day).minusMonths(1);
        files.begin(file(day), BulkFiles.PAYOUTS);
        if (day.getDayOfMonth() != PAY_DAY || month.isBefore(Days.SEP)) {
            return;
        }
        for (int member = 0; member < sums.members(); member++) {
            long won = sums.payback(member, month);
            if (won > 0) {
                pay(member, month, won, day);
            }
        }
    }

    private void pay(int member, YearMonth month, long won, LocalDate day) throws IOException {
        if (!month.equals(Days.OCT) || member % WRONG_ONE_IN != 7) {
            payout(member, month, won, "PAID,0000", day);
            return;
        }
        payWrongly(member, month, won, day);
    }

    private void payWrongly(int member, YearMonth month, long won, LocalDate day) throws IOException {
        switch (member / WRONG_ONE_IN % WAYS_TO_BE_WRONG) {
            case 0 -> month("MISSING", member, month, won, 0);
            case 1 -> {
                payout(member, month, won + 7, "PAID,0000", day);
                month("OVER", member, month, won, won + 7);
            }
            case 2 -> {
                payout(member, month, won, "PAID,0000", day);
                payout(member, month, won, "PAID,0000", day);
                month("DUPLICATE", member, month, won, 2 * won);
            }
            case 3 -> {
                payout(member, month, won, "FAILED,E901", day);
                month("SYSTEM_ERROR", member, month, won, 0);
            }
            default -> {
                payout(member, month, won, "PAID,0000", day.plusDays(5));
                month("LATE", member, month, won, won);
            }
        }
    }

    private void payout(int member, YearMonth month, long won, String statusAndCode, LocalDate day) throws IOException {
        payouts++;
        String paidOn = statusAndCode.startsWith("PAID") ? day.toString() : "";
        files.row(
                file(day),
                BulkFiles.PAYOUTS,
                "S" + (1_000_000 + payouts) + "," + PROGRAM + "," + BulkSums.id(member) + "," + month + ",," + won + ","
                        + statusAndCode + ",," + day + "T09:00," + paidOn);
    }

    private static String file(LocalDate day) {
        LocalDate end = YearMonth.from(day).atEndOfMonth();
        LocalDate last = end.isAfter(Days.LAST_COVERED) ? Days.LAST_COVERED : end;
        return "inbox/payouts-semas-%tY%<tm01-%tY%<tm%<td.csv".formatted(day, last);
    }

    private void month(String type, int member, YearMonth month, long expected, long received) throws IOException {
        String reference = PROGRAM + "/" + BulkSums.id(member) + "/" + month;
        planted(type, PROGRAM, member, month.toString(), reference, expected, received);
    }

    void planted(String type, String program, int member, String period, String reference, long expected, long received)
            throws IOException {
        files.row(
                "planted.csv",
                BulkFiles.PLANTED,
                String.join(
                        ",",
                        type,
                        program,
                        BulkSums.id(member),
                        period,
                        reference,
                        String.valueOf(expected),
                        String.valueOf(received)));
    }
}
