package dev.daejo.gathering;

import dev.daejo.gathering.digest.run.UnpackedRows;
import dev.daejo.reconciliation.MemberLedger;
import dev.daejo.reconciliation.TextOrder;
import dev.daejo.reconciliation.statement.Cancel;
import dev.daejo.reconciliation.statement.Enrollment;
import dev.daejo.reconciliation.statement.ExpectedRow;
import dev.daejo.reconciliation.statement.Payout;
import dev.daejo.reconciliation.statement.Purchase;
import dev.daejo.reconciliation.statement.RefundRequest;
import dev.daejo.reconciliation.statement.RowOrigin;
import dev.daejo.reconciliation.statement.StatementCredit;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rows of one member on their way into its ledger. What is decided within a member is decided here. */
final class LedgerRows implements UnpackedRows {

    private final List<Purchase> purchases = new ArrayList<>();
    private final List<Cancel> cancels = new ArrayList<>();
    private final List<StatementCredit> credits = new ArrayList<>();
    private final List<Enrollment> enrollments = new ArrayList<>();
    private final List<ExpectedRow> expected = new ArrayList<>();
    private final List<Payout> payouts = new ArrayList<>();
    private final List<RefundRequest> refunds = new ArrayList<>();
    private int file;
    private long lastLine;
    private boolean inOrder = true;

    /** What follows are rows of a file that comes behind those so far, or of the same. */
    void nextFile(int next) {
        if (next != file) {
            file = next;
            lastLine = 0;
        }
    }

    /** What follows are rows of any file. */
    void anyFile() {
        inOrder = false;
    }

    private void came(RowOrigin origin) {
        inOrder = inOrder && origin.line() >= lastLine;
        lastLine = origin.line();
    }

    List<ExpectedRow> expected() {
        return expected;
    }

    @Override
    public void purchase(int row, Purchase purchase) {
        came(purchase.origin());
        purchases.add(purchase);
    }

    @Override
    public void cancel(int row, Cancel cancel) {
        came(cancel.origin());
        cancels.add(cancel);
    }

    @Override
    public void credit(int row, StatementCredit credit) {
        came(credit.origin());
        credits.add(credit);
    }

    @Override
    public void enrollment(int row, Enrollment enrollment) {
        came(enrollment.origin());
        enrollments.add(enrollment);
    }

    @Override
    public void expected(int row, ExpectedRow expectedRow) {
        came(expectedRow.origin());
        expected.add(expectedRow);
    }

    @Override
    public void payout(int row, Payout payout) {
        came(payout.origin());
        payouts.add(payout);
    }

    @Override
    public void refund(int row, RefundRequest refund) {
        came(refund.origin());
        refunds.add(refund);
    }

    /** The ledger, its lists by file and line, so that equal rows make equal ledgers whoever read them in which order. */
    MemberLedger ledger(String memberId) {
        return new MemberLedger(
                memberId,
                byOrigin(purchases, Purchase::origin),
                byOrigin(cancels, Cancel::origin),
                byOrigin(credits, StatementCredit::origin),
                latest(enrollments),
                byOrigin(ofLatestFile(expected), ExpectedRow::origin),
                byOrigin(payouts, Payout::origin),
                byOrigin(refunds, RefundRequest::origin));
    }

    /** Mostly they came in this order. */
    private <T> List<T> byOrigin(List<T> rows, Function<T, RowOrigin> origin) {
        return inOrder || rows.size() < 2
                ? rows
                : rows.stream().sorted(Comparator.comparing(origin)).toList();
    }

    /** Of the enrollments in one program the last by file name and line (contract, section 3, "Later"), in that order. */
    private static List<Enrollment> latest(List<Enrollment> enrollments) {
        if (enrollments.size() < 2) {
            return enrollments;
        }
        return enrollments.stream()
                .collect(Collectors.toMap(
                        Enrollment::programId,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparing(Enrollment::origin))))
                .values()
                .stream()
                .sorted(Comparator.comparing(Enrollment::origin))
                .toList();
    }

    /** The rows of a program and month as the last file that has any tells them (contract, section 3, "Later"). */
    private static List<ExpectedRow> ofLatestFile(List<ExpectedRow> expected) {
        if (expected.isEmpty()) {
            return expected;
        }
        Map<ProgramMonth, String> latest = new HashMap<>();
        BinaryOperator<String> later = BinaryOperator.maxBy(TextOrder.BY_CODE_POINT);
        expected.forEach(row -> latest.merge(ProgramMonth.of(row), row.origin().file(), later));
        return expected.stream()
                .filter(row -> row.origin().file().equals(latest.get(ProgramMonth.of(row))))
                .toList();
    }

    private record ProgramMonth(String programId, YearMonth period) {

        static ProgramMonth of(ExpectedRow row) {
            return new ProgramMonth(row.programId(), row.period());
        }
    }
}
