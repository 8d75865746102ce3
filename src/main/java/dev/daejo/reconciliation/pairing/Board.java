package dev.daejo.reconciliation.pairing;

import dev.daejo.reconciliation.expectation.Obligation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The obligations and credits of one group while they are being paired, each in its total order, so that the outcome
 * cannot depend on the order of the rows. Steps name them by their index here.
 */
final class Board {

    private final List<Obligation> obligations;
    private final List<Credit> credits;
    private final long tolerance;
    private final List<List<Placement>> placements = new ArrayList<>();
    private final boolean[] placed;
    private final boolean[] ambiguousCredit;
    private final boolean[] ambiguousObligation;
    private final List<UnclearSum> unclearSums = new ArrayList<>();

    /** @param obligations in the order of {@link Obligation#IN_ORDER} */
    Board(List<Obligation> obligations, List<Credit> credits, long tolerance) {
        this.obligations = obligations;
        this.credits = new ArrayList<>(credits);
        this.credits.sort(Credit.IN_ORDER);
        this.tolerance = tolerance;
        for (int index = 0; index < obligations.size(); index++) {
            placements.add(new ArrayList<>(1));
        }
        placed = new boolean[credits.size()];
        ambiguousCredit = new boolean[credits.size()];
        ambiguousObligation = new boolean[obligations.size()];
    }

    List<Obligation> obligations() {
        return obligations;
    }

    List<Credit> credits() {
        return credits;
    }

    Obligation obligation(int index) {
        return obligations.get(index);
    }

    Credit credit(int index) {
        return credits.get(index);
    }

    List<Placement> placements(int obligation) {
        return placements.get(obligation);
    }

    /** Whether two amounts are equal within the tolerance. */
    boolean equal(long left, long right) {
        return Math.abs(left - right) <= tolerance;
    }

    /** The least amount that is equal to this one. */
    long leastEqual(long amount) {
        return amount - tolerance;
    }

    /** The greatest amount that is equal to this one; there is none beyond a {@code long}. */
    long mostEqual(long amount) {
        return amount > Long.MAX_VALUE - tolerance ? Long.MAX_VALUE : amount + tolerance;
    }

    /** Without credit so far, and not set aside by an ambiguous sum. */
    boolean isOpen(int obligation) {
        return placements.get(obligation).isEmpty() && !ambiguousObligation[obligation];
    }

    /** Without a place so far, and not set aside by an ambiguous sum. */
    boolean isFree(int credit) {
        return !placed[credit] && !ambiguousCredit[credit];
    }

    boolean hasFreeCredit() {
        for (int credit = 0; credit < credits.size(); credit++) {
            if (isFree(credit)) {
                return true;
            }
        }
        return false;
    }

    int[] openObligations() {
        return IntStream.range(0, obligations.size()).filter(this::isOpen).toArray();
    }

    int[] freeCredits() {
        return IntStream.range(0, credits.size()).filter(this::isFree).toArray();
    }

    void give(int credit, int obligation, PairingStep step) {
        give(credit, obligation, step, credits.get(credit).amount());
    }

    void give(int credit, int obligation, PairingStep step, long share) {
        placed[credit] = true;
        placements.get(obligation).add(new Placement(credits.get(credit), step, share));
    }

    void setCreditAside(int credit) {
        ambiguousCredit[credit] = true;
    }

    void setObligationAside(int obligation) {
        ambiguousObligation[obligation] = true;
    }

    void leaveUnclear(UnclearSum sum) {
        unclearSums.add(sum);
    }

    Paired outcome() {
        return new Paired(paired(), leftOver(), List.copyOf(unclearSums));
    }

    private List<PairedObligation> paired() {
        Ambiguity ambiguity = Ambiguity.of(this);
        List<PairedObligation> paired = new ArrayList<>(obligations.size());
        for (int index = 0; index < obligations.size(); index++) {
            boolean ambiguous = ambiguousObligation[index] || ambiguity.of(index);
            paired.add(new PairedObligation(obligations.get(index), placements.get(index), ambiguous));
        }
        return paired;
    }

    private List<LeftOver> leftOver() {
        List<LeftOver> leftOver = new ArrayList<>(0);
        for (int index = 0; index < credits.size(); index++) {
            if (!placed[index]) {
                leftOver.add(new LeftOver(credits.get(index), ambiguousCredit[index]));
            }
        }
        return leftOver;
    }
}
