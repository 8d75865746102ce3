package dev.daejo.sample;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Credits the rewards of a big night on the statement; one member in four hundred wrongly, for October. */
final class BulkRewards {

    private static final String PROGRAM = "HANA_EACH";
    private static final int PAY_DAY = 10;
    private static final int LATE_DAY = 20;
    private static final int WRONG_MONTH = 1;
    private static final int WRONG_ONE_IN = 400;
    private static final int WAYS_TO_BE_WRONG = 5;

    private record Late(int member, int month, long won) {}

    private final BulkStatements statements;
    private final BulkSums sums;
    private final BulkFiles files;
    private final List<Late> late = new ArrayList<>();

    BulkRewards(BulkStatements statements, BulkSums sums, BulkFiles files) {
        this.statements = statements;
        this.sums = sums;
        this.files = files;
    }

    void creditWhatIsDue(BulkDay day) throws IOException {
        if (day.isDayOfMonth(PAY_DAY) && day.paidMonth() >= 0) {
            creditAll(day.paidMonth());
        }
        if (day.isDayOfMonth(LATE_DAY) && !late.isEmpty()) {
            creditLate();
        }
    }

    private void creditAll(int month) throws IOException {
        statements.beginCredits();
        for (int member = 0; member < sums.members(); member++) {
            long won = sums.reward(member, month);
            if (won > 0) {
                credit(member, month, won);
            }
        }
    }

    private void creditLate() throws IOException {
        statements.beginCredits();
        for (Late one : late) {
            line(one.member(), one.month(), one.won());
            planted("LATE", one.member(), one.month(), one.won(), one.won());
        }
        late.clear();
    }

    private void credit(int member, int month, long won) throws IOException {
        if (month == WRONG_MONTH && member % WRONG_ONE_IN == 11) {
            creditWrongly(member, month, won);
        } else {
            line(member, month, won);
        }
    }

    private void creditWrongly(int member, int month, long won) throws IOException {
        switch (member / WRONG_ONE_IN % WAYS_TO_BE_WRONG) {
            case 0 -> planted("MISSING", member, month, won, 0);
            case 1 -> {
                line(member, month, won + 7);
                planted("OVER", member, month, won, won + 7);
            }
            case 2 -> {
                line(member, month, won);
                line(member, month, won);
                planted("DUPLICATE", member, month, won, 2 * won);
            }
            case 3 -> {
                line(member, month, won - 1);
                planted(won > 1 ? "SHORT" : "MISSING", member, month, won, won - 1);
            }
            default -> late.add(new Late(member, month, won));
        }
    }

    private void line(int member, int month, long won) throws IOException {
        String reference = PROGRAM + "/" + BulkSums.id(member) + "/" + BulkDay.monthAt(month);
        statements.credit(member, won, PROGRAM, reference);
    }

    private void planted(String type, int member, int month, long expected, long received) throws IOException {
        files.planted(BulkPlant.ofMonth(type, PROGRAM, member, month, expected, received));
    }
}
