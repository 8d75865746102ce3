package dev.daejo.gathering;

import static dev.daejo.gathering.Some.AFTER_D;
import static dev.daejo.gathering.Some.D;
import static dev.daejo.gathering.Some.INCREASE;
import static dev.daejo.gathering.Some.LISTED;
import static dev.daejo.gathering.Some.OCTOBER;
import static dev.daejo.gathering.Some.at;
import static dev.daejo.gathering.Some.cancel;
import static dev.daejo.gathering.Some.claimOf;
import static dev.daejo.gathering.Some.claimResult;
import static dev.daejo.gathering.Some.credit;
import static dev.daejo.gathering.Some.enrollment;
import static dev.daejo.gathering.Some.expected;
import static dev.daejo.gathering.Some.gathered;
import static dev.daejo.gathering.Some.incident;
import static dev.daejo.gathering.Some.payout;
import static dev.daejo.gathering.Some.purchase;
import static dev.daejo.gathering.Some.refund;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.reconciliation.MemberLedger;
import dev.daejo.reconciliation.statement.Cancel;
import dev.daejo.reconciliation.statement.ClaimResult;
import dev.daejo.reconciliation.statement.Enrollment;
import dev.daejo.reconciliation.statement.ExpectedRow;
import dev.daejo.reconciliation.statement.Incident;
import dev.daejo.reconciliation.statement.Payout;
import dev.daejo.reconciliation.statement.PayoutStatus;
import dev.daejo.reconciliation.statement.Purchase;
import dev.daejo.reconciliation.statement.RefundRequest;
import dev.daejo.reconciliation.statement.RefundStatus;
import dev.daejo.reconciliation.statement.StatementCredit;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The contract's "Visible", "Later" and "Duplicates" (sections 3 and 4), each with a few rows. */
class WhatCountsTest {

    private static final LocalDateTime NOON = D.atTime(12, 0);

    @Test
    void keepsEveryFieldOfEveryKindOfRow() {
        Purchase purchase = purchase("L1", "M1", D, at("statement-1.csv", 2));
        Cancel cancel = cancel("L2", "M1", D, at("statement-1.csv", 3));
        StatementCredit credit = credit("HANA", "L3", "M1", D, at("statement-1.csv", 4));
        Enrollment enrollment = enrollment(INCREASE, "M1", D, 1_200_000L, at("enrollments-1.csv", 2));
        Enrollment withoutBaseline = enrollment(LISTED, "M1", D, null, at("enrollments-1.csv", 3));
        ExpectedRow expected = expected("M1", OCTOBER, "참조", 5_000, at("expected-1.csv", 2));
        Payout payout = payout("P1", "M1", PayoutStatus.FAILED, NOON, at("payouts-1.csv", 2));
        Payout paid = new Payout(
                "SEMAS", "P2", "GONE", "M1", OCTOBER, "R", 7, PayoutStatus.PAID, "", NOON, D, at("payouts-1.csv", 3));
        RefundRequest refund = refund("R1", "M1", RefundStatus.APPROVED, NOON, at("refunds-1.csv", 2));

        var gathered = gathered(purchase, cancel, credit, enrollment, withoutBaseline, expected, payout, paid, refund);

        assertThat(ledgers(gathered))
                .containsExactly(new MemberLedger(
                        "M1",
                        List.of(purchase),
                        List.of(cancel),
                        List.of(credit),
                        List.of(enrollment, withoutBaseline),
                        List.of(expected),
                        List.of(payout, paid),
                        List.of(refund)));
    }

    @Test
    void givesTheMembersInCodePointOrder() {
        var gathered = gathered(
                purchase("L1", "\uD83D\uDE00", D, at("statement-1.csv", 2)),
                purchase("L2", "회원", D, at("statement-1.csv", 3)),
                purchase("L3", "\uFF5E", D, at("statement-1.csv", 4)),
                purchase("L4", "M10", D, at("statement-1.csv", 5)),
                purchase("L5", "M2", D, at("statement-1.csv", 6)));

        assertThat(ledgers(gathered))
                .extracting(MemberLedger::memberId)
                .containsExactly("M10", "M2", "회원", "\uFF5E", "\uD83D\uDE00");
    }

    @Test
    void showsWhatIsDatedOnDAndNothingAfter() {
        LocalDateTime lastSecond = D.atTime(23, 59, 59);
        LocalDateTime midnight = AFTER_D.atStartOfDay();

        var gathered = gathered(
                purchase("L1", "M1", D, at("statement-1.csv", 2)),
                purchase("L2", "M1", AFTER_D, at("statement-1.csv", 3)),
                payout("P1", "M1", PayoutStatus.PAID, lastSecond, at("payouts-1.csv", 2)),
                payout("P2", "M1", PayoutStatus.PAID, midnight, at("payouts-1.csv", 3)),
                refund("R1", "M1", RefundStatus.REQUESTED, lastSecond, at("refunds-1.csv", 2)),
                refund("R2", "M1", RefundStatus.REQUESTED, midnight, at("refunds-1.csv", 3)),
                enrollment(LISTED, "M1", D, null, at("enrollments-1.csv", 2)),
                enrollment(INCREASE, "M1", AFTER_D, 1L, at("enrollments-1.csv", 3)),
                incident("I1", lastSecond, at("incidents-1.csv", 2)),
                incident("I2", midnight, at("incidents-1.csv", 3)),
                claimResult(claimOf("M1", "R"), lastSecond, at("claimresults-1.csv", 2)),
                claimResult("C2", midnight, at("claimresults-1.csv", 3)),
                expected("M1", OCTOBER.plusYears(1), "R", 1, at("expected-1.csv", 2)));

        MemberLedger ledger = ledgers(gathered).get(0);
        assertThat(ledger.purchases()).extracting(Purchase::lineId).containsExactly("L1");
        assertThat(ledger.payouts()).extracting(Payout::payoutId).containsExactly("P1");
        assertThat(ledger.refunds()).extracting(RefundRequest::requestId).containsExactly("R1");
        assertThat(ledger.enrollments()).extracting(Enrollment::programId).containsExactly(LISTED);
        assertThat(ledger.expected()).hasSize(1);
        assertThat(gathered.incidents().all()).extracting(Incident::incidentId).containsExactly("I1");
        assertThat(gathered.claimResults()).extracting(ClaimResult::claimId).containsExactly(claimOf("M1", "R"));
        assertThat(gathered.accounts())
                .allMatch(account -> account.accepted() == account.file().lines());
    }

    @Test
    void countsAStatementLineOnceTheFirstByFileAndLine() {
        Purchase first = purchase("L1", "M1", D, at("statement-1.csv", 10));

        var gathered = gathered(
                purchase("L1", "M1", D.minusDays(9), at("statement-2.csv", 2)),
                first,
                purchase("L1", "M1", D, at("statement-1.csv", 11)));

        assertThat(ledgers(gathered)).flatExtracting(MemberLedger::purchases).containsExactly(first);
        assertThat(gathered.accounts()).extracting(FileAccount::duplicates).containsExactly(1L, 1L);
        assertThat(gathered.accounts()).extracting(FileAccount::accepted).containsExactly(1L, 0L);
    }

    @Test
    void letsALineChangeHandsAndType() {
        Cancel first = cancel("L1", "M2", D, at("statement-1.csv", 2));

        var gathered = gathered(purchase("L1", "M1", D, at("statement-1.csv", 3)), first);

        assertThat(ledgers(gathered)).extracting(MemberLedger::memberId).containsExactly("M2");
        assertThat(ledgers(gathered)).flatExtracting(MemberLedger::cancels).containsExactly(first);
    }

    @Test
    void countsALineNotYetVisibleAsTheFirstOfItsKey() {
        var gathered = gathered(
                purchase("L1", "M1", AFTER_D, at("statement-1.csv", 2)),
                purchase("L1", "M1", D, at("statement-2.csv", 2)));

        assertThat(gathered.ledgers().members()).isZero();
        assertThat(gathered.accounts()).extracting(FileAccount::accepted).containsExactly(1L, 0L);
        assertThat(gathered.accounts()).extracting(FileAccount::duplicates).containsExactly(0L, 1L);
    }

    @Test
    void tellsLinesOfDifferentCounterpartiesApart() {
        var gathered = gathered(
                credit("HANA", "L1", "M1", D, at("statement-1.csv", 2)),
                credit("KAKAOPAY", "L1", "M1", D, at("statement-2.csv", 2)));

        assertThat(ledgers(gathered)).flatExtracting(MemberLedger::credits).hasSize(2);
    }

    @Test
    void countsThePayoutProcessedLastThenTheLaterFileThenTheLaterLine() {
        Payout latest = payout("P1", "M1", PayoutStatus.PAID, NOON, at("payouts-1.csv", 2));
        Payout laterFile = payout("P2", "M1", PayoutStatus.PAID, NOON, at("payouts-2.csv", 3));
        Payout laterLine = payout("P3", "M1", PayoutStatus.PAID, NOON, at("payouts-2.csv", 5));

        var gathered = gathered(
                latest,
                payout("P1", "M1", PayoutStatus.FAILED, NOON.minusSeconds(1), at("payouts-2.csv", 2)),
                laterFile,
                payout("P2", "M1", PayoutStatus.FAILED, NOON, at("payouts-1.csv", 3)),
                payout("P3", "M1", PayoutStatus.FAILED, NOON, at("payouts-2.csv", 4)),
                laterLine);

        assertThat(ledgers(gathered))
                .flatExtracting(MemberLedger::payouts)
                .containsExactly(latest, laterFile, laterLine);
        assertThat(gathered.accounts())
                .allMatch(account -> account.accepted() == account.file().lines());
    }

    @Test
    void letsAPayoutOfLaterThanDReplaceNothing() {
        Payout visible = payout("P1", "M1", PayoutStatus.PAID, NOON, at("payouts-1.csv", 2));

        var gathered =
                gathered(visible, payout("P1", "M1", PayoutStatus.REVERSED, NOON.plusDays(1), at("payouts-2.csv", 2)));

        assertThat(ledgers(gathered)).flatExtracting(MemberLedger::payouts).containsExactly(visible);
    }

    @Test
    void letsAPayoutAndARefundChangeHands() {
        Payout payout = payout("P1", "M2", PayoutStatus.PAID, NOON, at("payouts-1.csv", 3));
        RefundRequest refund = refund("R1", "M3", RefundStatus.APPROVED, NOON, at("refunds-1.csv", 2));

        var gathered = gathered(
                payout,
                payout("P1", "M1", PayoutStatus.PAID, NOON, at("payouts-1.csv", 2)),
                refund("R1", "M1", RefundStatus.REQUESTED, NOON.minusDays(1), at("refunds-2.csv", 2)),
                refund);

        assertThat(ledgers(gathered)).extracting(MemberLedger::memberId).containsExactly("M2", "M3");
        assertThat(ledgers(gathered)).flatExtracting(MemberLedger::payouts).containsExactly(payout);
        assertThat(ledgers(gathered)).flatExtracting(MemberLedger::refunds).containsExactly(refund);
    }

    @Test
    void tellsALineAPayoutARefundAndAReferenceOfOneIdApart() {
        var gathered = gathered(
                credit("SEMAS", "X", "M1", D, at("statement-1.csv", 2)),
                payout("X", "M1", PayoutStatus.PAID, NOON, at("payouts-1.csv", 2)),
                refund("X", "M1", RefundStatus.REQUESTED, NOON, at("refunds-1.csv", 2)),
                purchase("X", "M1", D, at("statement-2.csv", 2)),
                expected("M1", OCTOBER, "X", 1, at("expected-1.csv", 2)));

        MemberLedger ledger = ledgers(gathered).get(0);
        assertThat(ledger.credits()).hasSize(1);
        assertThat(ledger.payouts()).hasSize(1);
        assertThat(ledger.refunds()).hasSize(1);
        assertThat(ledger.purchases()).hasSize(1);
        assertThat(ledger.expected()).hasSize(1);
    }

    @Test
    void countsTheLastVisibleEnrollmentByFileAndLine() {
        Enrollment last = enrollment(INCREASE, "M1", D.minusDays(5), 2L, at("enrollments-2.csv", 3));

        var gathered = gathered(
                last,
                enrollment(INCREASE, "M1", D, 1L, at("enrollments-1.csv", 9)),
                enrollment(INCREASE, "M1", D, 3L, at("enrollments-2.csv", 2)),
                enrollment(INCREASE, "M1", AFTER_D, 4L, at("enrollments-3.csv", 2)));

        assertThat(ledgers(gathered)).flatExtracting(MemberLedger::enrollments).containsExactly(last);
    }

    @Test
    void replacesAllExpectedRowsOfAMonthByThoseOfALaterFile() {
        ExpectedRow one = expected("M1", OCTOBER, "A", 2_000, at("expected-2.csv", 2));
        ExpectedRow two = expected("M1", OCTOBER, "B", 3_000, at("expected-2.csv", 3));
        ExpectedRow otherMonth = expected("M1", OCTOBER.plusMonths(1), "C", 9, at("expected-1.csv", 4));
        ExpectedRow otherMember = expected("M2", OCTOBER, "A", 9, at("expected-1.csv", 5));

        var gathered = gathered(
                expected("M1", OCTOBER, "A", 1_000, at("expected-1.csv", 2)),
                expected("M1", OCTOBER, "Z", 1_000, at("expected-1.csv", 3)),
                otherMonth,
                otherMember,
                one,
                two);

        assertThat(ledgers(gathered))
                .flatExtracting(MemberLedger::expected)
                .containsExactly(otherMonth, one, two, otherMember);
        assertThat(gathered.rejects()).isEmpty();
    }

    @Test
    void countsTheLastIncidentOfAnId() {
        Incident last = incident("I1", NOON.minusDays(3), at("incidents-2.csv", 2));

        var gathered = gathered(last, incident("I1", NOON, at("incidents-1.csv", 2)));

        assertThat(gathered.incidents().all()).containsExactly(last);
    }

    @Test
    void keepsEveryClaimResultByFileAndLine() {
        ExpectedRow listed = expected("M1", OCTOBER, "R", 1, at("expected-1.csv", 2));
        ClaimResult first = claimResult(claimOf("M1", "R"), NOON, at("claimresults-1.csv", 2));
        ClaimResult second = claimResult(claimOf("M1", "R"), NOON.minusDays(1), at("claimresults-2.csv", 2));

        assertThat(gathered(second, first, listed).claimResults()).containsExactly(first, second);
    }

    @Test
    void knowsTheClaimOfAListedRowThatALaterFileTookBack() {
        ExpectedRow takenBack = expected("M1", OCTOBER, "R", 1, at("expected-1.csv", 2));
        ExpectedRow instead = expected("M1", OCTOBER, "S", 1, at("expected-2.csv", 2));
        ClaimResult result = claimResult(claimOf("M1", "R"), NOON, at("claimresults-1.csv", 2));

        assertThat(gathered(takenBack, instead, result).claimResults()).containsExactly(result);
    }

    @Test
    void knowsNoMoreClaimsOfAKeyThanThereAreRowsOfIt() {
        ExpectedRow listed = expected("M1", OCTOBER, "R", 1, at("expected-1.csv", 2));
        ClaimResult second = claimResult(claimOf("M1", "R") + "-2", NOON, at("claimresults-1.csv", 2));
        ClaimResult first = claimResult(claimOf("M1", "R") + "-1", NOON, at("claimresults-1.csv", 3));

        assertThat(gathered(listed, second, first).claimResults()).isEmpty();
    }

    private static List<MemberLedger> ledgers(Gathered gathered) {
        return IntStream.range(0, gathered.ledgers().members())
                .mapToObj(gathered.ledgers()::ledger)
                .toList();
    }
}
