package dev.daejo.gathering;

import static dev.daejo.gathering.Some.D;

import dev.daejo.intake.reading.Reject;
import dev.daejo.reconciliation.MemberLedger;
import dev.daejo.reconciliation.TextOrder;
import dev.daejo.reconciliation.program.Program;
import dev.daejo.reconciliation.program.ProgramKind;
import dev.daejo.reconciliation.statement.Cancel;
import dev.daejo.reconciliation.statement.ClaimResult;
import dev.daejo.reconciliation.statement.Enrollment;
import dev.daejo.reconciliation.statement.ExpectedRow;
import dev.daejo.reconciliation.statement.Payout;
import dev.daejo.reconciliation.statement.Purchase;
import dev.daejo.reconciliation.statement.RefundRequest;
import dev.daejo.reconciliation.statement.StatementCredit;
import dev.daejo.reconciliation.statement.StatementLine;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The fold once more, written apart from it: every row against every other, slow and plain. */
record PlainFold(List<?> rows) {

    List<MemberLedger> ledgers() {
        List<StatementLine> lines = all(StatementLine.class, this::countsAsLine);
        List<Enrollment> enrollments = all(Enrollment.class, this::counts);
        List<ExpectedRow> expected = all(ExpectedRow.class, this::counts);
        List<Payout> payouts = all(Payout.class, this::counts);
        List<RefundRequest> refunds = all(RefundRequest.class, this::counts);
        Set<String> members = new TreeSet<>(TextOrder.BY_CODE_POINT);
        lines.forEach(row -> members.add(row.memberId()));
        enrollments.forEach(row -> members.add(row.memberId()));
        expected.forEach(row -> members.add(row.memberId()));
        payouts.forEach(row -> members.add(row.memberId()));
        refunds.forEach(row -> members.add(row.memberId()));
        return members.stream()
                .map(member -> new MemberLedger(
                        member,
                        of(member, only(Purchase.class, lines), Purchase::memberId),
                        of(member, only(Cancel.class, lines), Cancel::memberId),
                        of(member, only(StatementCredit.class, lines), StatementCredit::memberId),
                        of(member, enrollments, Enrollment::memberId),
                        of(member, expected, ExpectedRow::memberId),
                        of(member, payouts, Payout::memberId),
                        of(member, refunds, RefundRequest::memberId)))
                .toList();
    }

    long duplicates(String file) {
        return rows.stream()
                .filter(row -> row instanceof StatementLine line && isIn(file, row) && !isFirst(line))
                .count();
    }

    long rejected(String file) {
        return rows.stream()
                .filter(row -> isIn(file, row))
                .filter(row -> row instanceof Reject
                        || (row instanceof Enrollment enrollment && kind(enrollment.programId()) == null)
                        || (row instanceof ExpectedRow expected && (!isListed(expected) || isSecond(expected)))
                        || (row instanceof ClaimResult result && isSeen(result) && !isKnown(result)))
                .count();
    }

    private static boolean isSeen(ClaimResult result) {
        return !result.updatedAt().toLocalDate().isAfter(D);
    }

    /** Whether any listed row, replaced by a later file or not, can have been claimed so. */
    private boolean isKnown(ClaimResult result) {
        return !none(
                ExpectedRow.class,
                row -> isListed(row)
                        && !isSecond(row)
                        && row.programId().equals(Some.LISTED)
                        && Some.claimOf(row.memberId(), row.reference()).equals(result.claimId()));
    }

    private boolean countsAsLine(StatementLine line) {
        return !line.postedOn().isAfter(D) && isFirst(line);
    }

    private boolean isFirst(StatementLine line) {
        return none(
                StatementLine.class,
                other -> other.counterpartyId().equals(line.counterpartyId())
                        && other.lineId().equals(line.lineId())
                        && other.origin().compareTo(line.origin()) < 0);
    }

    private boolean counts(Enrollment row) {
        return isSeen(row)
                && none(
                        Enrollment.class,
                        other -> isSeen(other)
                                && other.programId().equals(row.programId())
                                && other.memberId().equals(row.memberId())
                                && other.origin().compareTo(row.origin()) > 0);
    }

    private static boolean isSeen(Enrollment row) {
        return kind(row.programId()) != null && !row.enrolledOn().isAfter(D);
    }

    private boolean counts(ExpectedRow row) {
        return isListed(row)
                && !isSecond(row)
                && none(
                        ExpectedRow.class,
                        other -> isListed(other)
                                && !isSecond(other)
                                && other.programId().equals(row.programId())
                                && other.memberId().equals(row.memberId())
                                && other.period().equals(row.period())
                                && TextOrder.BY_CODE_POINT.compare(
                                                other.origin().file(),
                                                row.origin().file())
                                        > 0);
    }

    private boolean isSecond(ExpectedRow row) {
        return !none(
                ExpectedRow.class,
                other -> isIn(row.origin().file(), other)
                        && other.programId().equals(row.programId())
                        && other.memberId().equals(row.memberId())
                        && other.reference().equals(row.reference())
                        && other.origin().line() < row.origin().line());
    }

    private static boolean isListed(ExpectedRow row) {
        return kind(row.programId()) == ProgramKind.LISTED;
    }

    private boolean counts(Payout row) {
        Comparator<Payout> order = Comparator.comparing(Payout::processedAt).thenComparing(Payout::origin);
        return isSeen(row)
                && none(
                        Payout.class,
                        other -> isSeen(other)
                                && other.payoutId().equals(row.payoutId())
                                && order.compare(other, row) > 0);
    }

    private static boolean isSeen(Payout row) {
        return !row.processedAt().toLocalDate().isAfter(D);
    }

    private boolean counts(RefundRequest row) {
        Comparator<RefundRequest> order =
                Comparator.comparing(RefundRequest::updatedAt).thenComparing(RefundRequest::origin);
        return isSeen(row)
                && none(
                        RefundRequest.class,
                        other -> isSeen(other)
                                && other.requestId().equals(row.requestId())
                                && order.compare(other, row) > 0);
    }

    private static boolean isSeen(RefundRequest row) {
        return !row.updatedAt().toLocalDate().isAfter(D);
    }

    private <T> boolean none(Class<T> type, Predicate<T> found) {
        return only(type, rows).stream().noneMatch(found);
    }

    private <T> List<T> all(Class<T> type, Predicate<T> counting) {
        return only(type, rows).stream().filter(counting).toList();
    }

    private static <T> List<T> only(Class<T> type, List<?> rows) {
        return rows.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static <T> List<T> of(String member, List<T> rows, Function<T, String> memberId) {
        return rows.stream()
                .filter(row -> memberId.apply(row).equals(member))
                .sorted(Comparator.comparing(Some::originOf))
                .toList();
    }

    private static boolean isIn(String file, Object row) {
        return Some.originOf(row).file().equals(file);
    }

    private static @Nullable ProgramKind kind(String programId) {
        Program program = Some.terms().programs().get(programId);
        return program == null ? null : program.kind();
    }
}
