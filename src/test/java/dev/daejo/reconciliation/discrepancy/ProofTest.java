package dev.daejo.reconciliation.discrepancy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.reconciliation.ProgramMaker;
import dev.daejo.reconciliation.Scene;
import dev.daejo.reconciliation.program.Program;
import dev.daejo.reconciliation.statement.PayoutStatus;
import dev.daejo.reconciliation.statement.RefundStatus;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Every row that a case rests on is shown: where it stands, what it is, what of it counted and why. */
class ProofTest {

    private static final YearMonth OCTOBER = YearMonth.of(2025, 10);
    private static final String D = "2025-11-25";

    @Test
    void beginsWithTheEnrollmentAndItsBaseline() {
        Scene scene = new Scene(D, ProgramMaker.spendIncrease());
        scene.enrol("MORE", "2025-10-01", 50_000L);
        scene.buy("A1", "2025-10-02", 90_000);

        assertThat(rows(scene))
                .containsExactly(
                        "enrollments.csv:2 ENROLLMENT 2025-10-01 MORE - 50000 yes PROMISED",
                        "statement.csv:2 PURCHASE 2025-10-02 A1 1111 90000 yes COUNTS");
    }

    @Test
    void showsAnEnrollmentWithoutBaselineAsZero() {
        Scene scene = new Scene(D, ProgramMaker.spendRate().enrolled());
        scene.enrol("CASH", "2025-10-01", null);
        scene.buy("A1", "2025-10-02", 90_000);

        assertThat(rows(scene)).first().isEqualTo("enrollments.csv:2 ENROLLMENT 2025-10-01 CASH - 0 yes PROMISED");
    }

    @Test
    void showsEveryLineOfTheMonthAndWhatKeptItOut() {
        Scene scene = new Scene(D, ProgramMaker.spendRate().without("TAX"));
        scene.buy("A1", "2025-10-02", 90_000);
        scene.buy("A2", "2025-10-31", 10_000, "TAX");
        scene.buy("A3", "2025-11-01", 70_000);

        assertThat(rows(scene))
                .containsExactly(
                        "statement.csv:2 PURCHASE 2025-10-02 A1 1111 90000 yes COUNTS",
                        "statement.csv:3 PURCHASE 2025-10-31 A2 1111 10000 no CATEGORY_EXCLUDED");
    }

    @Test
    void showsOfACancelWhatItTookOffAndThatTheRestIsBeyondThePurchase() {
        Scene scene = new Scene(D, ProgramMaker.spendRate());
        scene.buy("A1", "2025-10-02", 90_000);
        scene.buy("A2", "2025-10-03", 20_000);
        scene.cancel("A2", "2025-10-05", 15_000);
        scene.cancel("A2", "2025-11-06", 15_000);
        scene.cancel("A2", "2025-11-07", 15_000);

        assertThat(rows(scene))
                .containsExactly(
                        "statement.csv:2 PURCHASE 2025-10-02 A1 1111 90000 yes COUNTS",
                        "statement.csv:3 PURCHASE 2025-10-03 A2 1111 20000 yes COUNTS",
                        "statement.csv:4 CANCEL 2025-10-05 A2 1111 15000 yes COUNTS",
                        "statement.csv:5 CANCEL 2025-11-06 A2 1111 5000 yes BEYOND_PURCHASE",
                        "statement.csv:6 CANCEL 2025-11-07 A2 1111 0 no BEYOND_PURCHASE");
    }

    @Test
    void showsACancelInTheMonthOfItsPostingWhereThatIsTheRule() {
        Scene scene = new Scene(D, ProgramMaker.spendRate().cancelsInTheirOwnMonth());
        scene.buy("A1", "2025-09-02", 50_000);
        scene.credit("CASH", "CASH/M1/2025-09", "2025-10-15", 5_000);
        scene.buy("A2", "2025-10-02", 90_000);
        scene.cancel("A1", "2025-10-20", 10_000);

        assertThat(rows(scene))
                .containsExactly(
                        "statement.csv:5 CANCEL 2025-10-20 A1 1111 10000 yes COUNTS",
                        "statement.csv:4 PURCHASE 2025-10-02 A2 1111 90000 yes COUNTS");
    }

    @Test
    void showsTheWholeCancelOfAPurchaseThatDoesNotCountAsNotCounted() {
        Scene scene = new Scene(D, ProgramMaker.spendRate().without("TAX"));
        scene.buy("A1", "2025-10-02", 90_000);
        scene.buy("A2", "2025-10-03", 20_000, "TAX");
        scene.cancel("A2", "2025-10-05", 25_000);

        assertThat(rows(scene)).contains("statement.csv:4 CANCEL 2025-10-05 A2 1111 25000 no PURCHASE_DOES_NOT_COUNT");
    }

    @Test
    void showsOfAPaymentOnlyItselfAndItsCancels() {
        Scene scene = new Scene(D, ProgramMaker.perPayment());
        scene.buy("A1", "2025-10-02", 90_000);
        scene.cancel("A1", "2025-10-05", 20_000);
        scene.buy("A2", "2025-10-02", 30_000);
        scene.credit("EACH", "A2", "2025-11-14", 3_000);

        assertThat(rows(scene))
                .containsExactly(
                        "statement.csv:2 PURCHASE 2025-10-02 A1 1111 90000 yes COUNTS",
                        "statement.csv:3 CANCEL 2025-10-05 A1 1111 20000 yes COUNTS");
    }

    @Test
    void showsOfAListedProgramItsRowAndNoPurchases() {
        Scene scene = new Scene(D, ProgramMaker.listed());
        scene.expect("EVENT", "E1", "2025-11-14", 7_000);
        scene.buy("A1", "2025-11-02", 90_000);

        assertThat(rows(scene)).containsExactly("expected.csv:2 EXPECTED 2025-11-14 E1 - 7000 yes PROMISED");
    }

    @Test
    void showsTheCreditThatCameAfterThePromise() {
        Scene scene = new Scene(D, ProgramMaker.listed());
        scene.expect("EVENT", "E1", "2025-11-14", 7_000);
        scene.credit("EVENT", "E1", "2025-11-14", 4_000);

        assertThat(rows(scene))
                .containsExactly(
                        "expected.csv:2 EXPECTED 2025-11-14 E1 - 7000 yes PROMISED",
                        "statement.csv:2 CREDIT 2025-11-14 L2 1111 4000 yes RECEIVED");
    }

    @Test
    void showsOfABatchWhatTheObligationReceivedOfIt() {
        Scene scene = new Scene(D, ProgramMaker.listed().tolerance(100));
        scene.expect("EVENT", "E1", "2025-11-14", 7_000);
        scene.expect("EVENT", "E2", "2025-11-14", 2_000);
        scene.credit("EVENT", "", "2025-11-20", 8_950);

        assertThat(scene.outcome().discrepancies())
                .flatExtracting(Discrepancy::evidence)
                .extracting(ProofTest::row)
                .containsExactly(
                        "expected.csv:2 EXPECTED 2025-11-14 E1 - 7000 yes PROMISED",
                        "statement.csv:2 CREDIT 2025-11-20 L2 1111 7000 yes RECEIVED",
                        "expected.csv:3 EXPECTED 2025-11-14 E2 - 2000 yes PROMISED",
                        "statement.csv:2 CREDIT 2025-11-20 L2 1111 1950 yes RECEIVED");
    }

    @Test
    void showsAPayoutThatIsNoMoneyAsThePayersWord() {
        Scene scene = new Scene(D, ProgramMaker.spendRate());
        scene.buy("A1", "2025-10-02", 90_000);
        scene.payout("CASH", OCTOBER, PayoutStatus.FAILED, "E901", "2025-11-15", 9_000);

        assertThat(rows(scene))
                .containsExactly(
                        "payouts.csv:2 PAYOUT 2025-11-15 P2 - 9000 no PAYERS_WORD",
                        "statement.csv:2 PURCHASE 2025-10-02 A1 1111 90000 yes COUNTS");
    }

    @Test
    void showsAPayoutThatIsMoneyOnce() {
        Scene scene = new Scene(D, ProgramMaker.spendRate().paidByPayout());
        scene.buy("A1", "2025-10-02", 90_000);
        scene.payout("CASH", OCTOBER, PayoutStatus.FAILED, "E901", "2025-11-14", 9_000);
        scene.payout("CASH", OCTOBER, PayoutStatus.PAID, "", "2025-11-15", 5_000);

        assertThat(rows(scene))
                .containsExactly(
                        "payouts.csv:3 PAYOUT 2025-11-15 P3 - 5000 yes RECEIVED",
                        "payouts.csv:2 PAYOUT 2025-11-14 P2 - 9000 no PAYERS_WORD",
                        "statement.csv:2 PURCHASE 2025-10-02 A1 1111 90000 yes COUNTS");
    }

    @Test
    void showsThePayersWordBesideTheStatementsCredit() {
        Scene scene = new Scene(D, ProgramMaker.listed());
        scene.expect("EVENT", "E1", "2025-11-14", 7_000);
        scene.credit("EVENT", "E1", "2025-11-14", 4_000);
        scene.payout("EVENT", null, "E1", PayoutStatus.PAID, "", "2025-11-14", 7_000);

        assertThat(rows(scene))
                .containsExactly(
                        "expected.csv:2 EXPECTED 2025-11-14 E1 - 7000 yes PROMISED",
                        "statement.csv:2 CREDIT 2025-11-14 L2 1111 4000 yes RECEIVED",
                        "payouts.csv:2 PAYOUT 2025-11-14 P2 - 7000 no PAYERS_WORD");
    }

    @Test
    void showsTheIncidentThatExplainsAnOutage() {
        Scene scene = new Scene(D, ProgramMaker.listed());
        scene.expect("EVENT", "E1", "2025-11-14", 7_000);
        scene.outage("2025-11-17", "2025-11-18");

        assertThat(rows(scene))
                .containsExactly(
                        "expected.csv:2 EXPECTED 2025-11-14 E1 - 7000 yes PROMISED",
                        "incidents.csv:2 INCIDENT 2025-11-17 I2 - 0 yes EXPLAINS");
    }

    @Test
    void showsNoIncidentWhereItExplainsNothing() {
        Scene scene = new Scene(D, ProgramMaker.listed());
        scene.expect("EVENT", "E1", "2025-11-14", 7_000);
        scene.credit("EVENT", "E1", "2025-11-14", 4_000);
        scene.outage("2025-11-14", "2025-11-14");

        assertThat(rows(scene)).noneMatch(row -> row.contains("INCIDENT"));
    }

    @Test
    void showsOfUnexpectedMoneyItsOwnRow() {
        Scene scene = new Scene(D, ProgramMaker.listed());
        scene.credit("EVENT", "", "2025-11-14", 4_000);

        assertThat(rows(scene))
                .containsExactly("statement.csv:2 CREDIT 2025-11-14 L2 1111 4000 yes BELONGS_TO_NOTHING");
    }

    @Test
    void showsOfUnexpectedMoneyByPayoutThePayout() {
        Scene scene = new Scene(D, ProgramMaker.listed().paidByPayout());
        scene.payout("EVENT", null, PayoutStatus.PAID, "", "2025-11-14", 4_000);

        assertThat(rows(scene)).containsExactly("payouts.csv:2 PAYOUT 2025-11-14 P2 - 4000 yes BELONGS_TO_NOTHING");
    }

    @Test
    void showsOfAnApprovedRefundTheRequestAndTheCancelsThatCame() {
        Scene scene = new Scene(D);
        scene.buy("A1", "2025-11-01", 30_000);
        scene.refund("R1", "A1", "2025-11-03", RefundStatus.APPROVED, "2025-11-04", 30_000);
        scene.cancel("A1", "2025-11-20", 30_000);

        assertThat(scene.discrepancy().programId()).isEqualTo(Program.REFUND);
        assertThat(rows(scene))
                .containsExactly(
                        "refunds.csv:2 REFUND_REQUEST 2025-11-03 R1 - 30000 yes PROMISED",
                        "statement.csv:3 CANCEL 2025-11-20 L3 1111 30000 yes RECEIVED");
    }

    @Test
    void showsOfARefusedRefundTheRequestAndThePurchaseThatItWasAbout() {
        Scene scene = new Scene(D);
        scene.buy("A1", "2025-11-01", 30_000);
        scene.refund("R1", "A1", "2025-11-08", RefundStatus.REJECTED, "DEADLINE_PASSED", "", "2025-11-10", 30_000);

        assertThat(scene.discrepancy().type()).isEqualTo(DiscrepancyType.WRONGLY_REJECTED);
        assertThat(rows(scene))
                .containsExactly(
                        "refunds.csv:2 REFUND_REQUEST 2025-11-08 R1 - 30000 yes PROMISED",
                        "statement.csv:2 PURCHASE 2025-11-01 A1 1111 30000 yes EXPLAINS");
    }

    @Test
    void showsOfARefundWithoutPurchaseTheRequestAlone() {
        Scene scene = new Scene(D);
        scene.refund("R1", "A1", "2025-11-08", RefundStatus.REQUESTED, "2025-11-08", 30_000);

        assertThat(rows(scene)).containsExactly("refunds.csv:2 REFUND_REQUEST 2025-11-08 R1 - 30000 yes PROMISED");
    }

    private static List<String> rows(Scene scene) {
        return scene.discrepancy().evidence().stream().map(ProofTest::row).toList();
    }

    private static String row(Evidence row) {
        return "%s %s %s %s %s %d %s %s"
                .formatted(
                        row.origin(),
                        row.kind(),
                        Objects.toString(row.on(), "-"),
                        row.id(),
                        row.lastFour().isEmpty() ? "-" : row.lastFour(),
                        row.amount(),
                        row.counted() ? "yes" : "no",
                        row.why());
    }
}
