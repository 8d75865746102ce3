package dev.daejo.reconciliation.pairing;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Credits alike in receipt and amount, the earliest id first; they are handed out in that order. */
record CreditClass(LocalDate receivedOn, long amount, Deque<Integer> left) {

    static List<CreditClass> group(Board board, int[] credits) {
        Map<Key, CreditClass> classes = new LinkedHashMap<>();
        for (int index : credits) {
            Credit credit = board.credit(index);
            classes.computeIfAbsent(
                            new Key(credit.receivedOn(), credit.amount()),
                            key -> new CreditClass(key.receivedOn(), key.amount(), new ArrayDeque<>()))
                    .left()
                    .add(index);
        }
        return new ArrayList<>(classes.values());
    }

    /** The least index left, which is the earliest by receipt and id; only while some is left. */
    int next() {
        return left.element();
    }

    private record Key(LocalDate receivedOn, long amount) {}
}
