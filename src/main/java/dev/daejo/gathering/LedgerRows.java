package dev.daejo.gathering;

import dev.daejo.gathering.digest.UnpackedRows;
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
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rows of one member on their way into its ledger. What is decided within a member is decided here. */
record LedgerRows(
        List<Purchase> purchases,
        List<Cancel> cancels,
        List<StatementCredit> credits,
        List<Enrollment> enrollments,
        List<ExpectedRow> expected,
        List<Payout> payouts,
        List<RefundRequest> refunds)
        implements UnpackedRows {

    LedgerRows() {
        this(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
    }

    @Override
    public void purchase(int row, Purchase purchase) {
        purchases.add(purchase);
    }

    @Override
    public void cancel(int row, Cancel cancel) {
        cancels.add(cancel);
    }

    @Override
    public void credit(int row, StatementCredit credit) {
        credits.add(credit);
    }

    @Override
    public void enrollment(int row, Enrollment enrollment) {
        enrollments.add(enrollment);
    }

    @Override
    public void expected(int row, ExpectedRow expectedRow) {
        expected.add(expectedRow);
    }

    @Override
    public void payout(int row, Payout payout) {
        payouts.add(payout);
    }

    @Override
    public void refund(int row, RefundRequest refund) {
        refunds.add(refund);
    }

    /** The ledger, its lists by file and line, so that equal rows make equal ledgers whoever read them in which order. */
    MemberLedger ledger(String memberId) {
        return new MemberLedger(
                memberId,
                byOrigin(purchases, Purchase::origin),
                byOrigin(cancels, Cancel::origin),
                byOrigin(credits, StatementCredit::origin),
                byOrigin(latest(enrollments), Enrollment::origin),
                byOrigin(ofLatestFile(expected), ExpectedRow::origin),
                byOrigin(payouts, Payout::origin),
                byOrigin(refunds, RefundRequest::origin));
    }

    /** Mostly they came in this order, since runs are gone over in that of their files. */
    private static <T> List<T> byOrigin(Collection<T> rows, Function<T, RowOrigin> origin) {
        List<T> sorted = new ArrayList<>(rows);
        if (!areInOrder(sorted, origin)) {
            sorted.sort(Comparator.comparing(origin));
        }
        return sorted;
    }

    private static <T> boolean areInOrder(List<T> rows, Function<T, RowOrigin> origin) {
        for (int row = 1; row < rows.size(); row++) {
            RowOrigin before = origin.apply(rows.get(row - 1));
            RowOrigin after = origin.apply(rows.get(row));
            boolean inOrder =
                    before.file().equals(after.file()) ? before.line() <= after.line() : before.compareTo(after) <= 0;
            if (!inOrder) {
                return false;
            }
        }
        return true;
    }

    /** Of the enrollments in one program the last by file name and line (contract, section 3, "Later"). */
    private static Collection<Enrollment> latest(List<Enrollment> enrollments) {
        return enrollments.stream()
                .collect(Collectors.toMap(
                        Enrollment::programId,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparing(Enrollment::origin))))
                .values();
    }

    /** The rows of a program and month as the last file that has any tells them (contract, section 3, "Later"). */
    private static List<ExpectedRow> ofLatestFile(List<ExpectedRow> expected) {
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
