package dev.daejo.reconciliation.pairing;

import dev.daejo.reconciliation.expectation.Obligation;
import dev.daejo.reconciliation.pairing.Refusal.Reason;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Says of a paired group why a credit and an obligation are not together, by the predicates of the steps. */
public final class Refusals {

    /** More than these tell a reader nothing; they are the nearest in amount, then in days. */
    public static final int MOST = 20;

    private static final Comparator<Refusal> NEAREST = Comparator.comparing(
                    (Refusal refusal) -> refusal.reason() == Reason.OUTSIDE_WINDOW)
            .thenComparingLong(refusal ->
                    Math.abs(refusal.credit().amount() - refusal.obligation().expected()))
            .thenComparingLong(
                    refusal -> refusal.obligation().daysFromDue(refusal.credit().receivedOn()))
            .thenComparing(Refusal::obligation, Obligation.IN_ORDER)
            .thenComparing(Refusal::credit, Credit.IN_ORDER);

    private final Paired paired;
    private final IdentityHashMap<Credit, PairedObligation> placedWith = new IdentityHashMap<>();
    private final Set<Credit> setAside = Collections.newSetFromMap(new IdentityHashMap<>());

    public Refusals(Paired paired) {
        this.paired = paired;
        paired.obligations()
                .forEach(obligation ->
                        obligation.placements().forEach(placement -> placedWith.put(placement.credit(), obligation)));
        paired.leftOver().stream()
                .filter(LeftOver::ambiguous)
                .map(LeftOver::credit)
                .forEach(setAside::add);
    }

    /** The credits of the group that an obligation did not get, the nearest first. */
    public List<Refusal> of(PairedObligation obligation) {
        Stream<Credit> elsewhere = placedWith.keySet().stream().filter(credit -> obligation.placements().stream()
                .noneMatch(own -> own.credit().equals(credit)));
        return Stream.concat(elsewhere, paired.leftOver().stream().map(LeftOver::credit))
                .map(credit -> refusal(credit, obligation))
                .sorted(NEAREST)
                .limit(MOST)
                .toList();
    }

    /** The obligations of the group that a credit which belongs to nothing did not go to, the nearest first. */
    public List<Refusal> of(LeftOver leftOver) {
        return paired.obligations().stream()
                .map(obligation -> refusal(leftOver.credit(), obligation))
                .sorted(NEAREST)
                .limit(MOST)
                .toList();
    }

    private Refusal refusal(Credit credit, PairedObligation obligation) {
        Reason reason = reason(credit, obligation);
        return new Refusal(
                credit,
                obligation.obligation(),
                reason,
                reason == Reason.PLACED_ELSEWHERE ? placedWith.get(credit) : null);
    }

    private Reason reason(Credit credit, PairedObligation paired) {
        Obligation obligation = paired.obligation();
        if (!obligation.windowHolds(credit.receivedOn())) {
            return Reason.OUTSIDE_WINDOW;
        }
        if (placedWith.containsKey(credit)) {
            return Reason.PLACED_ELSEWHERE;
        }
        if (!paired.placements().isEmpty()) {
            return Reason.ANSWERED_BY_OTHERS;
        }
        if (isSetAside(credit, obligation)) {
            return Reason.AMBIGUOUS_SUM;
        }
        if (obligation.expected() == 0) {
            return Reason.NOTHING_EXPECTED;
        }
        // What is close and carries no such reference was paired by the last step.
        return ClosestStep.areClose(credit.amount(), credit.receivedOn(), obligation)
                ? Reason.REFERENCE_FITS_NOTHING
                : Reason.OTHER_AMOUNT;
    }

    private boolean isSetAside(Credit credit, Obligation obligation) {
        return setAside.contains(credit) || paired.unclearSums().stream().anyMatch(sum -> sum.setsAside(obligation));
    }
}
