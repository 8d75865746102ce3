package dev.daejo.report.comparison;

import dev.daejo.reconciliation.MemberOutcome;
import dev.daejo.reconciliation.TextOrder;
import dev.daejo.store.CaseDifference;
import dev.daejo.store.CaseDifference.Why;
import dev.daejo.store.CaseState;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Takes the stored cases as they pass, member by member, and holds those of each member against what that member's outcome
 * is now. Both come in the order of the members by code point, so that no more than one member is held.
 */
public final class MembersApart implements Consumer<CaseState> {

    private final Iterator<MemberOutcome> now;
    private final Why why;
    private final Consumer<CaseDifference> differences;
    private final List<CaseState> ofMember = new ArrayList<>();
    private @Nullable MemberOutcome next;

    public MembersApart(Iterator<MemberOutcome> now, Why why, Consumer<CaseDifference> differences) {
        this.now = now;
        this.why = why;
        this.differences = differences;
        advance();
    }

    @Override
    public void accept(CaseState stored) {
        if (!ofMember.isEmpty() && !ofMember.get(0).memberId().equals(stored.memberId())) {
            compareMember();
        }
        ofMember.add(stored);
    }

    /** Compares what is left when all stored cases have passed. */
    public void end() {
        if (!ofMember.isEmpty()) {
            compareMember();
        }
        for (MemberOutcome outcome = next; outcome != null; outcome = next) {
            compare(List.of(), outcome);
        }
    }

    private void compareMember() {
        String memberId = ofMember.get(0).memberId();
        MemberOutcome outcome = next;
        while (outcome != null && TextOrder.BY_CODE_POINT.compare(outcome.memberId(), memberId) < 0) {
            compare(List.of(), outcome);
            outcome = next;
        }
        if (outcome != null && outcome.memberId().equals(memberId)) {
            compare(ofMember, outcome);
        } else {
            CasePairs.differences(ofMember, List.of(), why).forEach(differences);
        }
        ofMember.clear();
    }

    private void compare(List<CaseState> before, MemberOutcome outcome) {
        CasePairs.differences(before, CaseState.of(outcome).toList(), why).forEach(differences);
        advance();
    }

    private void advance() {
        next = now.hasNext() ? now.next() : null;
    }
}
