package dev.daejo.twin;

import dev.daejo.reconciliation.MemberLedger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Takes rows away from a member as long as something still holds of it. */
final class Smallest {

    private Smallest() {}

    static MemberLedger of(MemberLedger ledger, Predicate<MemberLedger> holds) {
        MemberLedger smallest = ledger;
        for (boolean again = true; again; ) {
            again = false;
            for (MemberLedger smaller : withoutOneRow(smallest)) {
                if (holds.test(smaller)) {
                    smallest = smaller;
                    again = true;
                    break;
                }
            }
        }
        return smallest;
    }

    private static List<MemberLedger> withoutOneRow(MemberLedger m) {
        List<MemberLedger> smaller = new ArrayList<>();
        without(m.purchases())
                .forEach(rows -> smaller.add(new MemberLedger(
                        m.memberId(),
                        rows,
                        m.cancels(),
                        m.credits(),
                        m.enrollments(),
                        m.expected(),
                        m.payouts(),
                        m.refunds())));
        without(m.cancels())
                .forEach(rows -> smaller.add(new MemberLedger(
                        m.memberId(),
                        m.purchases(),
                        rows,
                        m.credits(),
                        m.enrollments(),
                        m.expected(),
                        m.payouts(),
                        m.refunds())));
        without(m.credits())
                .forEach(rows -> smaller.add(new MemberLedger(
                        m.memberId(),
                        m.purchases(),
                        m.cancels(),
                        rows,
                        m.enrollments(),
                        m.expected(),
                        m.payouts(),
                        m.refunds())));
        without(m.enrollments())
                .forEach(rows -> smaller.add(new MemberLedger(
                        m.memberId(),
                        m.purchases(),
                        m.cancels(),
                        m.credits(),
                        rows,
                        m.expected(),
                        m.payouts(),
                        m.refunds())));
        without(m.expected())
                .forEach(rows -> smaller.add(new MemberLedger(
                        m.memberId(),
                        m.purchases(),
                        m.cancels(),
                        m.credits(),
                        m.enrollments(),
                        rows,
                        m.payouts(),
                        m.refunds())));
        without(m.payouts())
                .forEach(rows -> smaller.add(new MemberLedger(
                        m.memberId(),
                        m.purchases(),
                        m.cancels(),
                        m.credits(),
                        m.enrollments(),
                        m.expected(),
                        rows,
                        m.refunds())));
        without(m.refunds())
                .forEach(rows -> smaller.add(new MemberLedger(
                        m.memberId(),
                        m.purchases(),
                        m.cancels(),
                        m.credits(),
                        m.enrollments(),
                        m.expected(),
                        m.payouts(),
                        rows)));
        return smaller;
    }

    private static <T> List<List<T>> without(List<T> rows) {
        List<List<T>> smaller = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            List<T> rest = new ArrayList<>(rows);
            rest.remove(at);
            smaller.add(rest);
        }
        return smaller;
    }
}
