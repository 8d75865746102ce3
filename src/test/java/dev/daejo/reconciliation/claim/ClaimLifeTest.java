package dev.daejo.reconciliation.claim;

import static dev.daejo.reconciliation.statement.ClaimResult.Status.ACCEPTED;
import static dev.daejo.reconciliation.statement.ClaimResult.Status.REFUSED;
import static dev.daejo.reconciliation.statement.ClaimResult.Status.SUBMITTED;
import static dev.daejo.reconciliation.statement.ClaimResult.Status.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.reconciliation.claim.ClaimLife.Beginning;
import dev.daejo.reconciliation.program.BusinessCalendar;
import dev.daejo.reconciliation.statement.ClaimResult;
import dev.daejo.reconciliation.statement.ClaimResults;
import dev.daejo.reconciliation.statement.RowOrigin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** November 2025 begins on a Saturday; the 3rd is a Monday, the 11th a holiday here. Two business days for an answer. */
class ClaimLifeTest {

    private static final AnswerTerm TWO_DAYS =
            new AnswerTerm(new BusinessCalendar(Set.of(LocalDate.of(2025, 11, 11))), 2);
    private static final Direction CLAIM = Direction.CLAIM;

    private final List<ClaimResult> told = new ArrayList<>();

    @Test
    void isOpenUntilSomebodySubmitsIt() {
        assertThat(on(3)).isEqualTo(life(ClaimStep.CONTACT, ClaimStatus.OPEN));
    }

    @Test
    void awaitsAnAnswerToTheLastOfItsBusinessDays() {
        tell(6, SUBMITTED);

        assertThat(on(6)).isEqualTo(submitted(ClaimStep.CONTACT, 10));
        assertThat(on(10)).isEqualTo(submitted(ClaimStep.CONTACT, 10));
    }

    @Test
    void countsNeitherWeekendsNorHolidaysForAnAnswer() {
        tell(10, SUBMITTED);

        assertThat(on(13).respondBy()).isEqualTo(day(13));
        assertThat(on(13).step()).isEqualTo(ClaimStep.CONTACT);
        assertThat(on(14)).isEqualTo(life(ClaimStep.DOCUMENTS, ClaimStatus.OPEN));
    }

    @Test
    void movesOnByOneStepHoweverLongNobodyAnswers() {
        tell(6, SUBMITTED);

        assertThat(on(11)).isEqualTo(life(ClaimStep.DOCUMENTS, ClaimStatus.OPEN));
        assertThat(on(28).step()).isEqualTo(ClaimStep.DOCUMENTS);
    }

    @Test
    void goesThroughAllStepsAndStaysAtTheLast() {
        tell(3, SUBMITTED);
        tell(6, SUBMITTED);
        tell(12, SUBMITTED);
        tell(17, SUBMITTED);

        assertThat(on(5).step()).isEqualTo(ClaimStep.CONTACT);
        assertThat(on(6)).isEqualTo(submitted(ClaimStep.DOCUMENTS, 10));
        assertThat(on(12)).isEqualTo(submitted(ClaimStep.MONITOR, 14));
        assertThat(on(17)).isEqualTo(submitted(ClaimStep.ESCALATE, 19));
        assertThat(on(28)).isEqualTo(submitted(ClaimStep.ESCALATE, 19));
    }

    @Test
    void movesOnAtOnceWhenRefused() {
        tell(3, SUBMITTED);
        tell(4, REFUSED);

        assertThat(on(4)).isEqualTo(life(ClaimStep.DOCUMENTS, ClaimStatus.REFUSED));
    }

    @Test
    void isSubmittedAgainAtTheStepAfterARefusal() {
        tell(3, SUBMITTED);
        tell(4, REFUSED);
        tell(5, SUBMITTED);

        assertThat(on(5)).isEqualTo(submitted(ClaimStep.DOCUMENTS, 7));
    }

    @Test
    void movesOnWhenRefusedOnTheSpot() {
        tell(3, REFUSED);

        assertThat(on(3)).isEqualTo(life(ClaimStep.DOCUMENTS, ClaimStatus.REFUSED));
    }

    @Test
    void doesNotRefuseAStepThatNobodySubmitted() {
        tell(3, SUBMITTED);
        tell(6, REFUSED);

        assertThat(on(6)).isEqualTo(life(ClaimStep.DOCUMENTS, ClaimStatus.REFUSED));
    }

    @Test
    void hasNoStepAfterTheLastToMoveOnTo() {
        tell(3, SUBMITTED);
        tell(4, REFUSED);

        ClaimLife last = life(ClaimStep.ESCALATE, 4);

        assertThat(last).isEqualTo(life(ClaimStep.ESCALATE, ClaimStatus.REFUSED));
        assertThat(life(ClaimStep.ESCALATE, 28).overdueSince()).isNull();
    }

    @Test
    void givesNobodyMoreTimeForSubmittingAgain() {
        tell(3, SUBMITTED);
        tell(4, SUBMITTED);

        assertThat(on(4).respondBy()).isEqualTo(day(5));
        assertThat(on(6).step()).isEqualTo(ClaimStep.DOCUMENTS);
    }

    @Test
    void staysWhereItWasAcceptedAndIsMovedNoFurtherByTime() {
        tell(3, SUBMITTED);
        tell(5, ACCEPTED);

        assertThat(on(28)).isEqualTo(life(ClaimStep.CONTACT, ClaimStatus.ACCEPTED));
    }

    @Test
    void canBeRefusedAfterItWasAccepted() {
        tell(3, SUBMITTED);
        tell(4, ACCEPTED);
        tell(5, REFUSED);

        assertThat(on(5)).isEqualTo(life(ClaimStep.DOCUMENTS, ClaimStatus.REFUSED));
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void isClosedForGoodWhenWithdrawn(Direction direction) {
        tell(3, SUBMITTED);
        tell(4, WITHDRAWN);
        tell(5, SUBMITTED);

        assertThat(of(ClaimStep.CONTACT, direction, 28)).isEqualTo(life(ClaimStep.CONTACT, ClaimStatus.WITHDRAWN));
    }

    @Test
    void isClosedForGoodWhenAReturnWasAccepted() {
        tell(3, SUBMITTED);
        tell(4, ACCEPTED);
        tell(5, REFUSED);

        assertThat(of(ClaimStep.CONFIRM, Direction.RECOVER, 28))
                .isEqualTo(life(ClaimStep.CONFIRM, ClaimStatus.ACCEPTED));
    }

    @Test
    void isOverdueWhenNobodySubmitsItInTheDaysThatAnAnswerHas() {
        assertThat(on(5).overdueSince()).isNull();
        assertThat(on(6).overdueSince()).isEqualTo(day(6));
        assertThat(on(28)).isEqualTo(new ClaimLife(ClaimStep.CONTACT, ClaimStatus.OPEN, null, day(6)));
    }

    @Test
    void isNotOverdueOnceItIsAcceptedOrWithdrawnHoweverFarItHadMovedOn() {
        tell(3, SUBMITTED);
        tell(6, ACCEPTED);
        assertThat(on(28)).isEqualTo(life(ClaimStep.DOCUMENTS, ClaimStatus.ACCEPTED));

        tell(7, WITHDRAWN);
        assertThat(on(28)).isEqualTo(life(ClaimStep.DOCUMENTS, ClaimStatus.WITHDRAWN));
        assertThat(course(ClaimStep.CONTACT, CLAIM, 28).events())
                .extracting(ClaimEvent::kind)
                .containsExactly(
                        ClaimEvent.Kind.SUBMITTED,
                        ClaimEvent.Kind.UNANSWERED,
                        ClaimEvent.Kind.ACCEPTED,
                        ClaimEvent.Kind.WITHDRAWN);
    }

    @Test
    void isOverdueFromTheDayItMovedOn() {
        tell(3, SUBMITTED);

        assertThat(on(10).overdueSince()).isNull();
        assertThat(on(13)).isEqualTo(new ClaimLife(ClaimStep.DOCUMENTS, ClaimStatus.OPEN, null, day(11)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void doesNotDependOnTheOrderInWhichItWasTold(long seed) {
        tell(3, SUBMITTED);
        tell(4, REFUSED);
        tell(5, SUBMITTED);
        tell(5, ACCEPTED);
        tell(6, REFUSED);
        ClaimLife inOrder = on(7);
        Collections.shuffle(told, new Random(seed));

        assertThat(on(7)).isEqualTo(inOrder).isEqualTo(life(ClaimStep.MONITOR, ClaimStatus.REFUSED));
    }

    @Test
    void countsOnceWhatSeveralFilesTell() {
        tell(3, SUBMITTED);
        tell(4, REFUSED);
        told.add(new ClaimResult(
                "K", day(4).atTime(9, 0), REFUSED, "", "again", new RowOrigin("claimresults-9.csv", 2)));

        assertThat(on(4).step()).isEqualTo(ClaimStep.DOCUMENTS);
    }

    @Test
    void remembersWhatHappened() {
        tell(3, SUBMITTED);
        tell(6, SUBMITTED);
        tell(7, REFUSED);

        ClaimCourse course = course(ClaimStep.CONTACT, CLAIM, 7);

        assertThat(course.events())
                .containsExactly(
                        new ClaimEvent(day(3), ClaimStep.CONTACT, ClaimEvent.Kind.SUBMITTED),
                        new ClaimEvent(day(5), ClaimStep.CONTACT, ClaimEvent.Kind.UNANSWERED),
                        new ClaimEvent(day(6), ClaimStep.DOCUMENTS, ClaimEvent.Kind.SUBMITTED),
                        new ClaimEvent(day(7), ClaimStep.DOCUMENTS, ClaimEvent.Kind.REFUSED));
    }

    private void tell(int day, ClaimResult.Status status) {
        told.add(new ClaimResult(
                "K", day(day).atTime(9, 0), status, "", "", new RowOrigin("claimresults-1.csv", told.size() + 2)));
    }

    private ClaimLife on(int day) {
        return life(ClaimStep.CONTACT, day);
    }

    private ClaimLife life(ClaimStep first, int day) {
        return of(first, CLAIM, day);
    }

    private ClaimLife of(ClaimStep first, Direction direction, int day) {
        return course(first, direction, day).on(day(day));
    }

    private ClaimCourse course(ClaimStep first, Direction direction, int day) {
        List<ClaimResult> visible = told.stream()
                .filter(result -> !result.updatedAt().toLocalDate().isAfter(day(day)))
                .toList();
        return ClaimCourse.through(
                new Beginning(first, day(3), direction), new ClaimResults(visible).of("K"), TWO_DAYS);
    }

    private static ClaimLife life(ClaimStep step, ClaimStatus status) {
        return life(step, status, null);
    }

    private static ClaimLife submitted(ClaimStep step, int respondBy) {
        return life(step, ClaimStatus.SUBMITTED, day(respondBy));
    }

    private static ClaimLife life(ClaimStep step, ClaimStatus status, @Nullable LocalDate respondBy) {
        return new ClaimLife(step, status, respondBy, null);
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2025, 11, day);
    }
}
