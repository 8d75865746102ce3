package dev.daejo.reconciliation.claim;

import dev.daejo.reconciliation.claim.ClaimEvent.Kind;
import dev.daejo.reconciliation.statement.ClaimResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Walks a claim through its results (contract, section 6, "Claims").
 *
 * <p>An answer belongs to what was submitted: a refusal that comes when its step has already been moved on from moves it
 * no further. Submitting again while the clock runs gives nobody more time.
 */
final class ClaimCourse {

    private final Direction direction;
    private final AnswerTerm term;
    private ClaimStep step;
    private LocalDate begunOn;
    private ClaimStatus status = ClaimStatus.OPEN;
    private @Nullable LocalDate respondBy;
    private boolean submitted;
    private boolean movedOn;
    private final List<ClaimEvent> events = new ArrayList<>();

    /** The course of a claim through all its results, in their order. */
    static ClaimCourse through(ClaimLife.Beginning beginning, List<ClaimResult> results, AnswerTerm term) {
        ClaimCourse course = new ClaimCourse(beginning, term);
        results.forEach(course::take);
        return course;
    }

    private ClaimCourse(ClaimLife.Beginning beginning, AnswerTerm term) {
        this.direction = beginning.direction();
        this.term = term;
        this.step = beginning.step();
        this.begunOn = beginning.on();
    }

    /** Takes the next result; what is closed for good takes none. */
    private void take(ClaimResult result) {
        if (isClosed()) {
            return;
        }
        LocalDate day = result.updatedAt().toLocalDate();
        letPass(day);
        switch (result.status()) {
            case SUBMITTED -> submit(day);
            case ACCEPTED -> {
                happened(day, Kind.ACCEPTED);
                answered(ClaimStatus.ACCEPTED);
            }
            case WITHDRAWN -> {
                happened(day, Kind.WITHDRAWN);
                answered(ClaimStatus.WITHDRAWN);
            }
            case REFUSED -> refuse(day);
        }
    }

    /** Where it stands on a day that no result comes after. */
    ClaimLife on(LocalDate day) {
        letPass(day);
        return new ClaimLife(step, status, respondBy, overdueSince(day));
    }

    /** What has happened by the last day that was asked for, in order. */
    List<ClaimEvent> events() {
        return List.copyOf(events);
    }

    private void happened(LocalDate day, Kind kind) {
        events.add(new ClaimEvent(day, step, kind));
    }

    private boolean isClosed() {
        return status == ClaimStatus.WITHDRAWN || (status == ClaimStatus.ACCEPTED && direction == Direction.RECOVER);
    }

    private void letPass(LocalDate day) {
        if (respondBy != null && day.isAfter(respondBy) && step != ClaimStep.ESCALATE) {
            happened(respondBy, Kind.UNANSWERED);
            moveOn(respondBy.plusDays(1));
            answered(ClaimStatus.OPEN);
        }
    }

    private void submit(LocalDate day) {
        if (respondBy == null || day.isAfter(respondBy)) {
            happened(day, Kind.SUBMITTED);
            status = ClaimStatus.SUBMITTED;
            respondBy = term.lastDay(day);
            submitted = true;
        }
    }

    private void refuse(LocalDate day) {
        happened(day, Kind.REFUSED);
        if (submitted || !movedOn) {
            moveOn(day);
        }
        answered(ClaimStatus.REFUSED);
    }

    private void answered(ClaimStatus answer) {
        status = answer;
        respondBy = null;
    }

    private void moveOn(LocalDate day) {
        if (step != ClaimStep.ESCALATE) {
            step = step.next();
            begunOn = day;
            submitted = false;
            movedOn = true;
        }
    }

    /** Staff has as long for a step as the counterparty has for its answer. */
    private @Nullable LocalDate overdueSince(LocalDate day) {
        LocalDate lastDay = term.lastDay(begunOn);
        boolean waits = status.isToBeSubmitted() && !submitted;
        return waits && day.isAfter(lastDay) ? lastDay.plusDays(1) : null;
    }
}
