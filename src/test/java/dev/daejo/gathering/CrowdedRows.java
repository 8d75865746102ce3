package dev.daejo.gathering;

import static dev.daejo.gathering.Some.D;
import static dev.daejo.gathering.Some.INCREASE;
import static dev.daejo.gathering.Some.LISTED;
import static dev.daejo.gathering.Some.OCTOBER;

import dev.daejo.reconciliation.statement.ExpectedRow;
import dev.daejo.reconciliation.statement.Payout;
import dev.daejo.reconciliation.statement.PayoutStatus;
import dev.daejo.reconciliation.statement.RefundStatus;
import dev.daejo.reconciliation.statement.RowOrigin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Rows so crowded in few files, keys, members and days that every key comes again and changes hands. */
final class CrowdedRows {

    private final Random random;

    private CrowdedRows(Random random) {
        this.random = random;
    }

    static List<Object> of(Random random) {
        CrowdedRows crowded = new CrowdedRows(random);
        List<Object> rows = new ArrayList<>();
        int count = 1 + random.nextInt(120);
        for (int row = 0; row < count; row++) {
            // A line number stands once in each file; the lines are too many for one file to be full.
            rows.add(crowded.row(row + 2));
        }
        return rows;
    }

    private Object row(long line) {
        return switch (random.nextInt(12)) {
            case 0, 1 -> Some.purchase(id("L"), id("M"), day(), at("statement", line));
            case 2 -> Some.cancel(id("L"), id("M"), day(), at("statement", line));
            case 3 -> Some.credit(oneOf("HANA", "KAKAOPAY"), id("L"), id("M"), day(), at("statement", line));
            case 4 -> Some.enrollment(program(), id("M"), day(), baseline(), at("enrollments", line));
            case 5, 6 -> expected(line);
            case 7, 8 -> payout(line);
            case 9 -> Some.refund(id("R"), id("M"), RefundStatus.REQUESTED, time(), at("refunds", line));
            case 10 ->
                random.nextBoolean()
                        ? Some.incident(id("I"), time(), at("incidents", line))
                        : Some.claimResult(claim(), time(), at("claimresults", line));
            default -> Some.unreadable(at("payouts", line));
        };
    }

    private ExpectedRow expected(long line) {
        return new ExpectedRow(
                program(), id("M"), OCTOBER.plusMonths(random.nextInt(2)), id("R"), line, D, at("expected", line));
    }

    private Payout payout(long line) {
        return Some.payout(id("P"), id("M"), oneOf(PayoutStatus.values()), time(), at("payouts", line));
    }

    private String claim() {
        return random.nextInt(4) == 0 ? id("C") : Some.claimOf(id("M"), id("R"));
    }

    private Long baseline() {
        return random.nextInt(4) + 1L;
    }

    private String program() {
        return oneOf(LISTED, LISTED, LISTED, INCREASE, "NOBODYS");
    }

    private RowOrigin at(String kind, long line) {
        return new RowOrigin(kind + oneOf("-1.csv", "-2.csv", "-~.csv", "-\uD83D\uDE00.csv"), line);
    }

    private String id(String prefix) {
        return prefix + random.nextInt(4);
    }

    private LocalDate day() {
        return D.plusDays(random.nextInt(4) - 2);
    }

    private java.time.LocalDateTime time() {
        return day().atTime(random.nextInt(2), 0);
    }

    @SafeVarargs
    private <T> T oneOf(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
