package dev.daejo.reconciliation.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.reconciliation.NoCredit;
import dev.daejo.reconciliation.ProgramMaker;
import dev.daejo.reconciliation.Scene;
import dev.daejo.reconciliation.discrepancy.Cause;
import dev.daejo.reconciliation.discrepancy.DiscrepancyType;
import dev.daejo.reconciliation.expectation.PeriodCap;
import dev.daejo.reconciliation.expectation.Working;
import dev.daejo.reconciliation.pairing.PairingStep;
import dev.daejo.reconciliation.pairing.UnclearSum;
import dev.daejo.reconciliation.program.BusinessCalendar.DayKind;
import dev.daejo.reconciliation.program.CodeClass;
import dev.daejo.reconciliation.program.Payback;
import dev.daejo.reconciliation.program.PeriodOverride;
import dev.daejo.reconciliation.program.Tier;
import dev.daejo.reconciliation.program.TierBy;
import dev.daejo.reconciliation.statement.PayoutStatus;
import dev.daejo.reconciliation.statement.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a night says of a program and a member can be followed from the lines to the row of the table of types. */
class ProgramExplainerTest {

    private static final YearMonth SEPTEMBER = YearMonth.of(2025, 9);
    private static final YearMonth OCTOBER = YearMonth.of(2025, 10);
    private static final String D = "2025-11-25";

    @Test
    void showsEveryLineOfTheMonthWithTheRuleThatCountedItOrKeptItOut() {
        Scene scene = new Scene(D, ProgramMaker.spendRate().without("TAX"));
        scene.buy("A1", "2025-10-02", 90_000);
        scene.buy("A2", "2025-10-03", 20_000, "TAX");
        scene.cancel("A1", "2025-11-05", 10_000);
        scene.cancel("A1", "2025-11-06", 90_000);
        scene.cancel("A2", "2025-11-06", 5_000);
        scene.buy("A3", "2025-11-03", 20_000);

        assertThat(notes(only(scene, "CASH", OCTOBER).lines()))
                .containsExactly(
                        "statement.csv:2 yes COUNTS - 0",
                        "statement.csv:4 yes COUNTS A1 10000",
                        "statement.csv:5 yes BEYOND_PURCHASE A1 80000",
                        "statement.csv:3 no CATEGORY_EXCLUDED - 0",
                        "statement.csv:6 no PURCHASE_DOES_NOT_COUNT A2 0");
    }

    @Test
    void showsACancelWithNothingLeftToTakeOffAsNotCounted() {
        Scene scene = new Scene(D, ProgramMaker.spendRate());
        scene.buy("A1", "2025-10-02", 90_000);
        scene.cancel("A1", "2025-10-05", 90_000);
        scene.cancel("A1", "2025-10-06", 90_000);

        assertThat(notes(only(scene, "CASH", OCTOBER).lines()))
                .last()
                .isEqualTo("statement.csv:4 no BEYOND_PURCHASE A1 0");
    }

    @Test
    void showsACancelInTheMonthOfItsPostingWhereThatIsTheRule() {
        Scene scene = new Scene(D, ProgramMaker.spendRate().cancelsInTheirOwnMonth());
        scene.buy("A1", "2025-10-02", 90_000);
        scene.cancel("A1", "2025-11-05", 10_000);

        assertThat(notes(only(scene, "CASH", OCTOBER).lines())).containsExactly("statement.csv:2 yes COUNTS - 0");
        assertThat(notes(only(scene, "CASH", YearMonth.of(2025, 11)).lines()))
                .containsExactly("statement.csv:3 yes COUNTS A1 10000");
    }

    @Test
    void showsTheLinesOfTheMonthBeforeWhereItDecidesTheTier() {
        Scene scene = new Scene(D, tiers(TierBy.PREVIOUS_PERIOD));
        scene.buy("A1", "2025-08-02", 60_000);
        scene.buy("A2", "2025-09-03", 20_000);

        PromiseExplanation september = only(scene, "CASH", SEPTEMBER);

        assertThat(notes(september.lines())).containsExactly("statement.csv:3 yes COUNTS - 0");
        assertThat(notes(september.decidingLines())).containsExactly("statement.csv:2 yes COUNTS - 0");
        assertThat(september.obligation().expected()).isEqualTo(4_000);
        assertThat(september.working()).isInstanceOfSatisfying(Working.OfMonth.class, working -> {
            assertThat(working.before().spend()).isEqualTo(20_000);
            assertThat(Objects.requireNonNull(working.before().tier()).decidedBy())
                    .isEqualTo(YearMonth.of(2025, 8));
            assertThat(working.before().tier().spend()).isEqualTo(60_000);
        });
    }

    @Test
    void showsNoDecidingLinesWhereTheMonthDecidesItsOwnTier() {
        Scene scene = new Scene(D, tiers(TierBy.SAME_PERIOD));
        scene.buy("A1", "2025-08-02", 60_000);
        scene.buy("A2", "2025-09-03", 20_000);

        assertThat(only(scene, "CASH", SEPTEMBER).decidingLines()).isEmpty();
    }

    private static ProgramMaker tiers(TierBy by) {
        return ProgramMaker.spendRate()
                .tiers(
                        by,
                        new Tier(10_000, new BigDecimal("0.10"), null, Payback.NO_CAP),
                        new Tier(50_000, new BigDecimal("0.20"), null, Payback.NO_CAP));
    }

    @Test
    void showsHowAPaymentsAmountCameAboutAndOnlyItsOwnLines() {
        Scene scene = new Scene(D, ProgramMaker.perPayment().countCap(1));
        scene.buy("A1", "2025-10-02", 90_000);
        scene.cancel("A1", "2025-10-04", 40_000);
        scene.buy("A2", "2025-10-03", 20_000);

        List<PromiseExplanation> promises = scene.explain("EACH").promises();

        assertThat(promises).extracting(each -> each.obligation().expected()).containsExactly(5_000L, 0L);
        assertThat(notes(promises.get(0).lines()))
                .containsExactly("statement.csv:2 yes COUNTS - 0", "statement.csv:3 yes COUNTS A1 40000");
        assertThat(promises.get(1).working())
                .isInstanceOfSatisfying(Working.OfPayment.class, working -> assertThat(working.counts())
                        .isFalse());
        assertThat(promises.get(1).judged().fate()).isEqualTo(Fate.NONE);
    }

    @Test
    void showsPaymentsThatWereKeptOutAndCancelsOfNoPurchaseBesides() {
        Scene scene = new Scene(D, ProgramMaker.perPayment().without("TAX"));
        scene.buy("A1", "2025-10-02", 90_000, "TAX");
        scene.cancel("A1", "2025-10-04", 40_000);
        scene.buy("A2", "2025-11-02", 90_000, "TAX");
        scene.buy("A3", "2025-10-02", 90_000);
        scene.cancel("A9", "2025-10-07", 40_000);
        scene.cancel("A8", "2025-11-07", 40_000);

        assertThat(notes(scene.explain("EACH").otherLines()))
                .containsExactly(
                        "statement.csv:2 no CATEGORY_EXCLUDED - 0",
                        "statement.csv:3 no PURCHASE_DOES_NOT_COUNT A1 0",
                        "statement.csv:4 no CATEGORY_EXCLUDED - 0",
                        "statement.csv:6 no NO_PURCHASE - 0",
                        "statement.csv:7 no NO_PURCHASE - 0");
        assertThat(notes(scene.explain("EACH", OCTOBER).otherLines()))
                .containsExactly(
                        "statement.csv:2 no CATEGORY_EXCLUDED - 0",
                        "statement.csv:3 no PURCHASE_DOES_NOT_COUNT A1 0",
                        "statement.csv:6 no NO_PURCHASE - 0");
    }

    @Test
    void showsCancelsOfNoPurchaseInTheOrderOfTheFile() {
        Scene scene = new Scene(D, ProgramMaker.spendRate());
        scene.buy("A1", "2025-10-02", 90_000);
        scene.cancel("A9", "2025-10-07", 40_000);
        scene.cancel("A8", "2025-10-06", 40_000);

        assertThat(notes(scene.explain("CASH").otherLines()))
                .containsExactly("statement.csv:3 no NO_PURCHASE - 0", "statement.csv:4 no NO_PURCHASE - 0");
    }

    @Test
    void showsNoOtherLinesOfAListedProgramNorOfWhoIsNotEnrolled() {
        Scene listed = new Scene(D, ProgramMaker.listed());
        listed.cancel("A9", "2025-10-07", 40_000);
        Scene stranger = new Scene(D, ProgramMaker.spendRate().enrolled());
        stranger.cancel("A9", "2025-10-07", 40_000);

        assertThat(listed.explain("EVENT").otherLines()).isEmpty();
        assertThat(stranger.explain("CASH").otherLines()).isEmpty();
    }

    @Test
    void countsTheBusinessDaysToThePayDay() {
        Scene scene = new Scene(D, ProgramMaker.spendRate().businessDays(2));
        scene.buy("A1", "2025-09-02", 90_000);

        Due due = only(scene, "CASH", SEPTEMBER).due();

        assertThat(due.on()).isEqualTo(LocalDate.of(2025, 10, 2));
        assertThat(due.countedFrom()).isEqualTo(LocalDate.of(2025, 9, 30));
        assertThat(due.counted())
                .containsExactly(
                        new Due.CountedDay(LocalDate.of(2025, 10, 1), DayKind.BUSINESS_DAY),
                        new Due.CountedDay(LocalDate.of(2025, 10, 2), DayKind.BUSINESS_DAY));
    }

    @Test
    void showsTheDaysThatDidNotCountOnTheWayToThePayDay() {
        Scene scene = new Scene(D, ProgramMaker.perPayment().businessDays(1));
        scene.buy("A1", "2025-10-01", "2025-10-02", 90_000, "FOOD");

        Due due = only(scene, "EACH", OCTOBER).due();

        assertThat(due.on()).isEqualTo(LocalDate.of(2025, 10, 6));
        assertThat(due.countedFrom()).isEqualTo(LocalDate.of(2025, 10, 2));
        assertThat(due.counted())
                .extracting(Due.CountedDay::kind)
                .containsExactly(DayKind.HOLIDAY, DayKind.SATURDAY, DayKind.SUNDAY, DayKind.BUSINESS_DAY);
    }

    @Test
    void countsNoDaysToADayOfTheMonthNorWherePaidTheSameDay() {
        Scene monthDay = new Scene(D, ProgramMaker.spendRate());
        monthDay.buy("A1", "2025-09-02", 90_000);
        Scene sameDay = new Scene(D, ProgramMaker.spendRate().businessDays(0));
        sameDay.buy("A1", "2025-09-02", 90_000);

        assertThat(only(monthDay, "CASH", SEPTEMBER).due().countedFrom()).isNull();
        assertThat(only(monthDay, "CASH", SEPTEMBER).due().counted()).isEmpty();
        assertThat(only(sameDay, "CASH", SEPTEMBER).due().on()).isEqualTo(LocalDate.of(2025, 9, 30));
        assertThat(only(sameDay, "CASH", SEPTEMBER).due().counted()).isEmpty();
    }

    @Test
    void showsThePayDaysThatALateEnrollmentMissed() {
        Scene scene = new Scene(D, ProgramMaker.spendRate().enrolled().cutoffDay(9));
        scene.enrol("CASH", "2025-11-10", null);
        scene.buy("A1", "2025-09-02", 90_000);

        Due due = only(scene, "CASH", SEPTEMBER).due();

        assertThat(due.on()).isEqualTo(LocalDate.of(2025, 12, 15));
        assertThat(due.asked())
                .extracting(payDay -> payDay.day() + " " + payDay.lastEnrollmentDay() + " " + payDay.tooLate())
                .containsExactly(
                        "2025-10-15 2025-10-09 true", "2025-11-15 2025-11-09 true", "2025-12-15 2025-12-09 false");
    }

    @Test
    void showsThatAMonthsOwnPayDayReplacedTheRule() {
        Scene scene = new Scene(
                D,
                ProgramMaker.spendRate()
                        .businessDays(2)
                        .in(SEPTEMBER, new PeriodOverride(null, LocalDate.of(2025, 10, 20))));
        scene.buy("A1", "2025-09-02", 90_000);

        Due due = only(scene, "CASH", SEPTEMBER).due();

        assertThat(due.on()).isEqualTo(LocalDate.of(2025, 10, 20));
        assertThat(due.asked()).singleElement().satisfies(payDay -> assertThat(payDay.fixed())
                .isTrue());
        assertThat(due.counted()).isEmpty();
    }

    @Test
    void takesTheDueDayOfAListedRowAsItStands() {
        Scene scene = new Scene(D, ProgramMaker.listed());
        scene.expect("EVENT", "E1", "2025-11-14", 7_000);

        PromiseExplanation promise = only(scene, "EVENT", null);

        assertThat(promise.due().on()).isEqualTo(LocalDate.of(2025, 11, 14));
        assertThat(promise.due().asked()).isEmpty();
        assertThat(promise.working()).isNull();
        assertThat(promise.lines()).isEmpty();
        assertThat(promise.decidingLines()).isEmpty();
    }

    @Test
    void expectsOfAListedRowOnAnyDayWhatItSays() {
        Scene scene = new Scene(D, ProgramMaker.listed());
        scene.expect("EVENT", "E1", "2025-11-14", 7_000);
        scene.credit("EVENT", "E1", "2025-11-01", 7_000);

        assertThat(only(scene, "EVENT", null).credits())
                .singleElement()
                .satisfies(arrived -> assertThat(arrived.expectedThen()).isEqualTo(7_000));
    }

    @Test
    void saysWhereAMonthsCapComesFrom() {
        Scene none = new Scene(D, ProgramMaker.spendRate());
        Scene program = new Scene(D, ProgramMaker.spendRate().periodCap(3_000));
        Scene month =
                new Scene(D, ProgramMaker.spendRate().periodCap(3_000).in(SEPTEMBER, new PeriodOverride(2_000L, null)));
        Scene tier = new Scene(
                D,
                ProgramMaker.spendRate()
                        .periodCap(3_000)
                        .tiers(TierBy.SAME_PERIOD, new Tier(10_000, new BigDecimal("0.10"), null, 1_000)));

        assertThat(cap(none)).isEqualTo(new PeriodCap(Payback.NO_CAP, PeriodCap.From.NONE));
        assertThat(cap(program)).isEqualTo(new PeriodCap(3_000, PeriodCap.From.PROGRAM));
        assertThat(cap(month)).isEqualTo(new PeriodCap(2_000, PeriodCap.From.MONTH));
        assertThat(cap(tier)).isEqualTo(new PeriodCap(1_000, PeriodCap.From.TIER));
    }

    private static PeriodCap cap(Scene scene) {
        scene.buy("A1", "2025-09-02", 90_000);
        PromiseExplanation september = only(scene, "CASH", SEPTEMBER);
        Working.OfMonth working = (Working.OfMonth) Objects.requireNonNull(september.working());
        assertThat(september.obligation().expected())
                .isEqualTo(Math.min(9_000, working.cap().won()));
        return working.cap();
    }

    @Test
    void showsEachCreditWithItsStepAndWhatWasExpectedThen() {
        Scene scene = new Scene(D, ProgramMaker.spendRate());
        scene.buy("A1", "2025-10-02", 90_000);
        scene.cancel("A1", "2025-11-20", 30_000);
        scene.credit("CASH", "CASH/M1/2025-10", "2025-11-14", 9_000);

        PromiseExplanation october = only(scene, "CASH", OCTOBER);

        assertThat(october.credits()).singleElement().satisfies(arrived -> {
            assertThat(arrived.placement().step()).isEqualTo(PairingStep.REFERENCE);
            assertThat(arrived.placement().share()).isEqualTo(9_000);
            assertThat(arrived.expectedThen()).isEqualTo(9_000);
        });
        assertThat(october.judged().type()).isEqualTo(DiscrepancyType.CLAWBACK);
        assertThat(october.judged().wasRightWhenItCame()).isTrue();
        assertThat(october.judged().received()).isEqualTo(9_000);
        assertThat(october.judged().equalCredits()).isZero();
        assertThat(october.judged().cameLate()).isFalse();
        assertThat(october.judged().overdue()).isTrue();
        assertThat(october.judged().lastDayInTime()).isEqualTo(LocalDate.of(2025, 11, 18));
    }

    @Test
    void tellsTheFateOfEveryObligation() {
        Scene scene = new Scene(D, ProgramMaker.listed().closeAfter(60));
        scene.expect("EVENT", "E1", "2025-08-11", 7_000);
        scene.expect("EVENT", "E2", "2025-08-12", 7_000);
        scene.expect("EVENT", "E3", "2025-09-25", 7_000);
        scene.expect("EVENT", "E4", "2025-09-26", 7_000);
        scene.expect("EVENT", "E5", "2025-11-14", 7_000);
        scene.credit("EVENT", "E5", "2025-11-14", 7_000);
        scene.expect("EVENT", "E6", "2025-11-22", 7_000);
        scene.expect("EVENT", "E7", "2025-11-22", 0);

        assertThat(scene.explain("EVENT").promises())
                .extracting(each -> each.obligation().reference() + " "
                        + each.judged().fate() + " " + each.judged().type())
                .containsExactly(
                        "E1 LONG_CLOSED null",
                        "E2 CLOSED null",
                        "E3 CLOSED null",
                        "E4 DISPUTED MISSING",
                        "E5 SETTLED null",
                        "E6 NOT_YET_OVERDUE null",
                        "E7 NONE null");
    }

    @Test
    void saysWhatElseCameOnlyWhereSomethingIsOpen() {
        Scene scene = new Scene(D, ProgramMaker.listed());
        scene.expect("EVENT", "E1", "2025-11-14", 7_000);
        scene.expect("EVENT", "E2", "2025-11-14", 9_000);
        scene.credit("EVENT", "E2", "2025-11-14", 9_000);
        scene.expect("EVENT", "E3", "2025-11-24", 1_000);
        scene.expect("EVENT", "E4", "2025-11-24", 0);

        assertThat(scene.explain("EVENT").promises())
                .extracting(each -> each.refused().size())
                .containsExactly(1, 0, 1, 0);
    }

    @Test
    void showsThePayersWordAndTheClassOfItsCode() {
        Scene scene = new Scene(D, ProgramMaker.spendRate());
        scene.buy("A1", "2025-10-02", 90_000);
        scene.payout("CASH", OCTOBER, PayoutStatus.SCHEDULED, "", "2025-11-15", 9_000);
        scene.payout("CASH", OCTOBER, PayoutStatus.FAILED, "E901", "2025-11-16", 9_000);

        Judged judged = only(scene, "CASH", OCTOBER).judged();

        assertThat(judged.payouts()).extracting(payout -> payout.payoutId()).containsExactly("P2", "P3");
        assertThat(judged.codeClass()).isEqualTo(CodeClass.SYSTEM);
        assertThat(judged.type()).isEqualTo(DiscrepancyType.SYSTEM_ERROR);
    }

    @Test
    void showsTheFirstDayThatTheStatementsLackWhereSomethingIsLacking() {
        Scene scene = new Scene(D, ProgramMaker.spendRate().statements(Scene.HANA))
                .statementsOf("2025-09-01", "2025-11-16")
                .statementsOf("2025-11-19", "2025-11-24");
        scene.buy("A1", "2025-10-02", 90_000);

        assertThat(only(scene, "CASH", OCTOBER).judged().hole())
                .contains(new Judged.MissingDay(
                        new Source(Source.Kind.STATEMENT, Scene.HANA), LocalDate.of(2025, 11, 17)));
        assertThat(only(scene, "CASH", OCTOBER).judged().type()).isEqualTo(DiscrepancyType.AWAITING_SOURCE);

        scene.credit("CASH", "CASH/M1/2025-10", "2025-11-15", 9_000);
        assertThat(only(scene, "CASH", OCTOBER).judged().hole()).isEmpty();
    }

    @Test
    void asksThePayoutsOfItsCounterpartyWhereAProgramIsPaidByPayout() {
        Scene scene = new Scene(D, ProgramMaker.spendRate().paidByPayout()).payoutsOf("2025-09-01", "2025-11-16");
        scene.buy("A1", "2025-10-02", 90_000);

        assertThat(only(scene, "CASH", OCTOBER).judged().hole())
                .contains(
                        new Judged.MissingDay(new Source(Source.Kind.PAYOUTS, Scene.HANA), LocalDate.of(2025, 11, 17)));
    }

    @Test
    void showsTheIncidentOfTheDaysItWasDueOnlyWhereSomethingIsLacking() {
        Scene scene = new Scene(D, ProgramMaker.spendRate());
        scene.buy("A1", "2025-10-02", 90_000);
        scene.outage("2025-11-18", "2025-11-18");

        assertThat(only(scene, "CASH", OCTOBER).judged().incident())
                .map(incident -> incident.incidentId())
                .contains("I2");

        scene.credit("CASH", "CASH/M1/2025-10", "2025-11-15", 9_000);
        assertThat(only(scene, "CASH", OCTOBER).judged().incident()).isEmpty();
    }

    @Test
    void explainsOnlyTheMonthThatWasAskedForAndCreditsThatCouldBeIts() {
        Scene scene = new Scene(D, ProgramMaker.spendRate().paidByPayout());
        scene.buy("A1", "2025-09-02", 90_000);
        scene.buy("A2", "2025-10-02", 90_000);
        scene.payout("CASH", null, PayoutStatus.PAID, "", "2025-11-14", 100);
        scene.payout("CASH", YearMonth.of(2025, 8), PayoutStatus.PAID, "", "2025-11-14", 200);
        scene.payout("CASH", YearMonth.of(2025, 7), PayoutStatus.FAILED, "", "2025-11-14", 300);
        scene.payout("CASH", OCTOBER, PayoutStatus.FAILED, "", "2025-11-14", 400);

        Explanation october = scene.explain("CASH", OCTOBER);

        assertThat(october.period()).isEqualTo(OCTOBER);
        assertThat(october.promises())
                .extracting(each -> each.obligation().period())
                .containsExactly(OCTOBER);
        assertThat(october.leftOver())
                .extracting(left -> left.leftOver().credit().id())
                .containsExactly("P2");
        assertThat(october.noCredits()).extracting(row -> row.row().id()).containsExactly("P5");
        assertThat(scene.explain("CASH").promises()).hasSize(3);
        assertThat(scene.explain("CASH").leftOver()).hasSize(2);
        assertThat(scene.explain("CASH").noCredits()).hasSize(2);
    }

    @Test
    void saysOfRowsThatAreNoMoneyWhy() {
        Scene statement = new Scene(D, ProgramMaker.listed().closeAfter(10));
        statement.credit("EVENT", "", "2025-11-14", 0);
        statement.credit("EVENT", "", "2025-11-14", 5, "USD");
        statement.credit("EVENT", "", "2025-09-15", 5);
        statement.payout("EVENT", null, PayoutStatus.PAID, "", "2025-11-14", 7);
        Scene payout = new Scene(D, ProgramMaker.listed().paidByPayout());
        payout.credit("EVENT", "", "2025-11-14", 5);
        payout.payout("EVENT", null, PayoutStatus.FAILED, "", "2025-11-14", 7);
        payout.payout("EVENT", null, PayoutStatus.PAID, "", "2025-11-26", 7);

        assertThat(statement.explain("EVENT").noCredits())
                .extracting(NoCredit::why)
                .containsExactly(
                        NoCredit.Why.NOTHING,
                        NoCredit.Why.NOT_IN_WON,
                        NoCredit.Why.LONG_CLOSED,
                        NoCredit.Why.OTHER_CHANNEL);
        assertThat(payout.explain("EVENT").noCredits())
                .extracting(NoCredit::why)
                .containsExactly(NoCredit.Why.OTHER_CHANNEL, NoCredit.Why.NOT_PAID, NoCredit.Why.NOT_YET);
    }

    @Test
    void tellsMoneyThatIsReportedFromMoneyThatIsClosed() {
        Scene scene = new Scene(D, ProgramMaker.listed().closeAfter(10));
        scene.credit("EVENT", "", "2025-11-14", 5);
        scene.credit("EVENT", "", "2025-11-15", 6);

        assertThat(scene.explain("EVENT").leftOver())
                .extracting(LeftOverExplanation::reported)
                .containsExactly(false, true);
        assertThat(scene.explain("EVENT").leftOver())
                .extracting(LeftOverExplanation::cause)
                .containsOnly(Cause.NOTHING_DUE);
    }

    @Test
    void saysThatMoneyCameToWhoIsNotEnrolled() {
        Scene scene = new Scene(D, ProgramMaker.spendRate().enrolled());
        scene.credit("CASH", "", "2025-11-14", 5);

        Explanation explanation = scene.explain("CASH");

        assertThat(explanation.enrollment()).isNull();
        assertThat(explanation.promises()).isEmpty();
        assertThat(explanation.leftOver())
                .extracting(LeftOverExplanation::cause)
                .containsExactly(Cause.NOT_ENROLLED);
    }

    @Test
    void saysWhyMoneyThatBelongsToNothingWentToNoObligation() {
        Scene scene = new Scene(D, ProgramMaker.listed());
        scene.expect("EVENT", "E1", "2025-11-14", 7_000);
        scene.credit("EVENT", "", "2025-11-14", 5);

        assertThat(scene.explain("EVENT").leftOver().get(0).refused())
                .singleElement()
                .satisfies(
                        refusal -> assertThat(refusal.obligation().reference()).isEqualTo("E1"));
    }

    @Test
    void namesTheSumsByWhichNothingWasPaired() {
        Scene scene = new Scene(D, ProgramMaker.listed());
        scene.expect("EVENT", "E1", "2025-11-14", 7_000);
        List.of(3_000, 4_000, 2_000, 5_000).forEach(part -> scene.credit("EVENT", "", "2025-11-14", part));

        Explanation explanation = scene.explain("EVENT");

        assertThat(explanation.unclearSums())
                .extracting(UnclearSum::trouble)
                .containsExactly(UnclearSum.Trouble.SEVERAL_SETS);
        assertThat(explanation.promises().get(0).ambiguous()).isTrue();
        assertThat(explanation.leftOver()).allMatch(left -> left.leftOver().ambiguous());
    }

    @Test
    void namesMemberDateProgramAndEnrollment() {
        Scene scene = new Scene(D, ProgramMaker.spendIncrease());
        scene.enrol("MORE", "2025-10-01", 50_000L);

        Explanation explanation = scene.explain("MORE");

        assertThat(explanation.memberId()).isEqualTo("M1");
        assertThat(explanation.businessDate()).isEqualTo(LocalDate.parse(D));
        assertThat(explanation.programId()).isEqualTo("MORE");
        assertThat(explanation.program()).isNotNull();
        assertThat(explanation.enrollment())
                .extracting(each -> each.baselineAmount())
                .isEqualTo(50_000L);
        assertThat(explanation.answers()).isEmpty();
    }

    private static PromiseExplanation only(Scene scene, String program, @Nullable YearMonth month) {
        List<PromiseExplanation> promises = scene.explain(program, month).promises();
        assertThat(promises).hasSize(1);
        return promises.get(0);
    }

    private static List<String> notes(List<LineNote> notes) {
        return notes.stream()
                .map(note -> "%s %s %s %s %d"
                        .formatted(
                                note.line().origin(),
                                note.counted() ? "yes" : "no",
                                note.why(),
                                note.cancelled() == null
                                        ? "-"
                                        : note.cancelled().approvalNo(),
                                note.takenOff()))
                .toList();
    }
}
