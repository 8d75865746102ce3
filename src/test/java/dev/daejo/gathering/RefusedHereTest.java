package dev.daejo.gathering;

import static dev.daejo.gathering.Some.AFTER_D;
import static dev.daejo.gathering.Some.D;
import static dev.daejo.gathering.Some.INCREASE;
import static dev.daejo.gathering.Some.LISTED;
import static dev.daejo.gathering.Some.OCTOBER;
import static dev.daejo.gathering.Some.at;
import static dev.daejo.gathering.Some.claimOf;
import static dev.daejo.gathering.Some.claimResult;
import static dev.daejo.gathering.Some.enrollment;
import static dev.daejo.gathering.Some.expected;
import static dev.daejo.gathering.Some.gathered;
import static dev.daejo.gathering.Some.purchase;
import static dev.daejo.gathering.Some.unreadable;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.intake.reading.Reject;
import dev.daejo.reconciliation.statement.ExpectedRow;
import dev.daejo.reconciliation.statement.RefundRequest;
import dev.daejo.reconciliation.statement.RefundStatus;
import org.junit.jupiter.api.Test;

/** Rows that only the reference data or another row makes wrong (contract, section 3, "Bad lines" and "Later"). */
class RefusedHereTest {

    @Test
    void refusesAnEnrollmentOfAnUnknownProgram() {
        var gathered = gathered(
                enrollment("NOBODYS", "M1", D, 1L, at("enrollments-1.csv", 2)),
                enrollment(LISTED, "M1", D, null, at("enrollments-1.csv", 3)));

        assertThat(gathered.rejects())
                .containsExactly(new Reject(
                        at("enrollments-1.csv", 2),
                        "program_id",
                        "2행 program_id 열: 'NOBODYS' 프로그램이 없습니다. 기대: programs.csv에 있는 program_id.",
                        "NOBODYS"));
        assertThat(gathered.accounts().get(0).rejected()).isEqualTo(1);
        assertThat(gathered.accounts().get(0).accepted()).isEqualTo(1);
    }

    @Test
    void refusesAnEnrollmentWithoutTheBaselineThatItsProgramNeeds() {
        var gathered = gathered(enrollment(INCREASE, "M1", AFTER_D, null, at("enrollments-1.csv", 2)));

        assertThat(gathered.rejects())
                .containsExactly(new Reject(
                        at("enrollments-1.csv", 2),
                        "baseline_amount",
                        "2행 baseline_amount 열: 값이 비어 있습니다. 기대: SPEND_INCREASE 프로그램의 필수 값.",
                        ""));
        assertThat(gathered.ledgers().members()).isZero();
    }

    @Test
    void refusesTheResultOfAClaimThatFollowsFromNoRow() {
        var gathered = gathered(
                expected("M1", OCTOBER, "R", 1, at("expected-1.csv", 2)),
                claimResult(claimOf("M2", "R"), D.atTime(12, 0), at("claimresults-1.csv", 2)));

        assertThat(gathered.rejects())
                .containsExactly(new Reject(
                        at("claimresults-1.csv", 2),
                        "claim_id",
                        "2행 claim_id 열: '%s' 청구가 없습니다. 기대: claims.csv에 나온 적이 있는 claim_id."
                                .formatted(claimOf("M2", "R")),
                        claimOf("M2", "R")));
        assertThat(gathered.claimResults()).isEmpty();
        assertThat(gathered.accounts().get(0).rejected()).isEqualTo(1);
        assertThat(gathered.accounts().get(0).accepted()).isZero();
    }

    @Test
    void refusesAnExpectedRowOfAProgramThatIsUnknownOrNotListed() {
        ExpectedRow unlisted = new ExpectedRow(INCREASE, "M1", OCTOBER, "R", 1, D, at("expected-1.csv", 3));
        ExpectedRow unknown = new ExpectedRow("NOBODYS", "M1", OCTOBER, "R", 1, D, at("expected-1.csv", 2));

        var gathered = gathered(unlisted, unknown);

        assertThat(gathered.rejects())
                .containsExactly(
                        new Reject(
                                at("expected-1.csv", 2),
                                "program_id",
                                "2행 program_id 열: 'NOBODYS' 프로그램이 없습니다. 기대: programs.csv에 있는 program_id.",
                                "NOBODYS"),
                        new Reject(
                                at("expected-1.csv", 3),
                                "program_id",
                                "3행 program_id 열: 'SPEND-MORE' 프로그램은 SPEND_INCREASE입니다. 기대: LISTED 프로그램.",
                                INCREASE));
        assertThat(gathered.accounts().get(0).rejected()).isEqualTo(2);
    }

    @Test
    void refusesASecondReferenceOfAProgramAndMemberWithinAFileWhateverItsMonth() {
        ExpectedRow first = expected("M1", OCTOBER, "R", 1, at("expected-1.csv", 2));

        var gathered = gathered(
                expected("M1", OCTOBER.plusMonths(1), "R", 2, at("expected-1.csv", 3)),
                first,
                expected("M2", OCTOBER, "R", 3, at("expected-1.csv", 4)));

        assertThat(gathered.rejects())
                .containsExactly(new Reject(
                        at("expected-1.csv", 3),
                        "reference",
                        "3행 reference 열: 'R' 참조가 이 파일의 앞선 행에 같은 프로그램과 회원으로 이미 있습니다. 기대: 한 파일에 한 번.",
                        "R"));
        assertThat(gathered.ledgers().ledger(0).expected()).containsExactly(first);
        assertThat(gathered.accounts().get(0).accepted()).isEqualTo(2);
    }

    @Test
    void letsARefusedSecondReferenceReplaceNothing() {
        ExpectedRow earlier = expected("M1", OCTOBER.plusMonths(1), "S", 9, at("expected-1.csv", 2));
        ExpectedRow first = expected("M1", OCTOBER, "R", 1, at("expected-2.csv", 2));

        var gathered = gathered(earlier, first, expected("M1", OCTOBER.plusMonths(1), "R", 2, at("expected-2.csv", 3)));

        assertThat(gathered.ledgers().ledger(0).expected()).containsExactly(earlier, first);
    }

    @Test
    void refusesARefundOfAnUnknownCounterparty() {
        var gathered = gathered(new RefundRequest(
                "R1",
                "hana",
                "M1",
                "A1",
                D.atStartOfDay(),
                1,
                RefundStatus.REQUESTED,
                null,
                "",
                "",
                D.atStartOfDay(),
                at("refunds-1.csv", 2)));

        assertThat(gathered.rejects())
                .containsExactly(new Reject(
                        at("refunds-1.csv", 2),
                        "counterparty_id",
                        "2행 counterparty_id 열: 'hana' 거래처가 없습니다. 기대: counterparties.csv에 있는 counterparty_id.",
                        "hana"));
        assertThat(gathered.ledgers().members()).isZero();
    }

    @Test
    void masksACardNumberInARefusedValue() {
        var gathered = gathered(enrollment("4111 1111 1111 1111", "M1", D, 1L, at("enrollments-1.csv", 2)));

        Reject reject = gathered.rejects().get(0);
        assertThat(reject.value()).isEqualTo("****1111");
        assertThat(reject.reason()).contains("'****1111'").doesNotContain("4111");
    }

    @Test
    void sortsTheRejectsByFileAndLine() {
        Reject unreadable = unreadable(at("enrollments-1.csv", 10));

        var gathered = gathered(
                unreadable(at("statement-1.csv", 9)),
                enrollment("NOBODYS", "M1", D, 1L, at("enrollments-1.csv", 11)),
                unreadable,
                purchase("L1", "M1", D, at("statement-1.csv", 8)));

        assertThat(gathered.rejects())
                .extracting(reject -> reject.origin().toString())
                .containsExactly("enrollments-1.csv:10", "enrollments-1.csv:11", "statement-1.csv:9");
        assertThat(gathered.accounts()).extracting(FileAccount::rejected).containsExactly(2L, 1L);
    }
}
