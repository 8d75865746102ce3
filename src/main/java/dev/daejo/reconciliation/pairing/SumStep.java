package dev.daejo.reconciliation.pairing;

import dev.daejo.reconciliation.expectation.Obligation;
import dev.daejo.reconciliation.pairing.EqualSums.Candidate;
import dev.daejo.reconciliation.pairing.UnclearSum.Trouble;
import java.util.ArrayList;
import java.util.List;

/**
 * Step 3: an obligation paid in parts, then a credit that pays several; two to six, only where one set alone adds up.
 * Where several do, nothing is paired and whatever stands in any of them is set aside.
 */
final class SumStep {

    private static final int MOST_CANDIDATES = 40;

    private final Board board;

    private SumStep(Board board) {
        this.board = board;
    }

    static void place(Board board) {
        SumStep step = new SumStep(board);
        step.payObligationsInParts();
        step.payBatches();
    }

    private void payObligationsInParts() {
        for (int obligation : board.openObligations()) {
            long expected = board.obligation(obligation).expected();
            if (expected > 0 && board.isOpen(obligation)) {
                payInParts(obligation, expected);
            }
        }
    }

    private void payInParts(int obligation, long expected) {
        Obligation owed = board.obligation(obligation);
        List<Candidate> candidates = new ArrayList<>();
        for (int credit = 0; credit < board.credits().size() && candidates.size() <= MOST_CANDIDATES; credit++) {
            Credit part = board.credit(credit);
            if (board.isFree(credit) && part.amount() <= expected && owed.windowHolds(part.receivedOn())) {
                candidates.add(new Candidate(credit, part.amount(), part.receivedOn()));
            }
        }
        if (candidates.size() > MOST_CANDIDATES) {
            board.leaveUnclear(new UnclearSum(owed, null, Trouble.TOO_MANY_CANDIDATES, List.of(), List.of()));
            return;
        }
        EqualSums sums = EqualSums.of(candidates, board.leastEqual(expected), board.mostEqual(expected));
        if (sums.isAmbiguous()) {
            setAside(obligation, sums.inAnySet());
        } else {
            sums.onlySet().forEach(credit -> board.give(credit, obligation, PairingStep.SUM));
        }
    }

    private void setAside(int obligation, List<Integer> credits) {
        board.setObligationAside(obligation);
        credits.forEach(board::setCreditAside);
        List<Credit> inAnySet = credits.stream().map(board::credit).toList();
        board.leaveUnclear(
                new UnclearSum(board.obligation(obligation), null, Trouble.SEVERAL_SETS, inAnySet, List.of()));
    }

    private void payBatches() {
        for (int credit : board.freeCredits()) {
            if (board.isFree(credit)) {
                payBatch(credit);
            }
        }
    }

    private void payBatch(int credit) {
        Credit batch = board.credit(credit);
        List<Candidate> candidates = new ArrayList<>();
        for (int index = 0; index < board.obligations().size() && candidates.size() <= MOST_CANDIDATES; index++) {
            Obligation part = board.obligation(index);
            if (board.isOpen(index)
                    && part.expected() > 0
                    && part.expected() <= batch.amount()
                    && part.windowHolds(batch.receivedOn())) {
                candidates.add(new Candidate(index, part.expected(), part.dueOn()));
            }
        }
        if (candidates.size() > MOST_CANDIDATES) {
            board.leaveUnclear(new UnclearSum(null, batch, Trouble.TOO_MANY_CANDIDATES, List.of(), List.of()));
            return;
        }
        EqualSums sums = EqualSums.of(candidates, board.leastEqual(batch.amount()), board.mostEqual(batch.amount()));
        if (sums.isAmbiguous()) {
            setBatchAside(credit, sums.inAnySet());
        } else {
            share(credit, sums.onlySet());
        }
    }

    private void setBatchAside(int credit, List<Integer> obligations) {
        board.setCreditAside(credit);
        obligations.forEach(board::setObligationAside);
        List<Obligation> inAnySet = obligations.stream().map(board::obligation).toList();
        board.leaveUnclear(new UnclearSum(null, board.credit(credit), Trouble.SEVERAL_SETS, List.of(), inAnySet));
    }

    /** Each obligation, by due and reference, receives its E, the last what is left of the credit. */
    private void share(int credit, List<Integer> obligations) {
        long left = board.credit(credit).amount();
        for (int at = 0; at < obligations.size(); at++) {
            int obligation = obligations.get(at);
            boolean last = at == obligations.size() - 1;
            long share =
                    last ? left : Math.min(left, board.obligation(obligation).expected());
            board.give(credit, obligation, PairingStep.SUM, share);
            left -= share;
        }
    }
}
