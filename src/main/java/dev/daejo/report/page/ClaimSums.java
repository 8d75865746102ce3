package dev.daejo.report.page;

import dev.daejo.reconciliation.TextOrder;
import dev.daejo.reconciliation.claim.Claim;
import dev.daejo.reconciliation.claim.ClaimStatus;
import dev.daejo.reconciliation.claim.ClaimStep;
import dev.daejo.reconciliation.claim.Direction;
import dev.daejo.store.ClaimedCase;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Keeps of the claims that pass those that soon expire, and adds up all of them by where they stand. */
final class ClaimSums implements Consumer<ClaimedCase> {

    /** A claim is urgent when its term ends within so many days. */
    static final int DAYS_LEFT = 7;

    private static final Comparator<ClaimedCase> SOONEST = Comparator.comparing(
                    (ClaimedCase row) -> expiry(row.claim()))
            .thenComparing(
                    Comparator.comparingLong((ClaimedCase row) -> row.claim().amount())
                            .reversed())
            .thenComparing(row -> row.claim().claimId(), TextOrder.BY_CODE_POINT);

    private final LocalDate businessDate;
    private final PriorityQueue<ClaimedCase> expiringLastFirst = new PriorityQueue<>(SOONEST.reversed());
    private final Map<Standing, Asked> standings = new TreeMap<>(Standing.IN_ORDER);
    private long expiring;

    ClaimSums(LocalDate businessDate) {
        this.businessDate = businessDate;
    }

    @Override
    public void accept(ClaimedCase row) {
        Claim claim = row.claim();
        Standing standing = new Standing(claim.direction(), claim.step(), claim.status());
        standings.merge(standing, Asked.of(claim), Asked::plus);
        if (expiresSoon(claim)) {
            keep(row);
        }
    }

    /** The soonest first, of equals the most won. */
    List<ClaimedCase> expiringSoon() {
        return expiringLastFirst.stream().sorted(SOONEST).toList();
    }

    /** How many there are, kept or not. */
    long expiring() {
        return expiring;
    }

    Map<Standing, Asked> standings() {
        return standings;
    }

    private void keep(ClaimedCase row) {
        expiring++;
        expiringLastFirst.add(row);
        if (expiringLastFirst.size() > First.KEPT) {
            expiringLastFirst.remove();
        }
    }

    private boolean expiresSoon(Claim claim) {
        LocalDate expiry = expiry(claim);
        return claim.status().isAsked()
                && !expiry.isBefore(businessDate)
                && !expiry.isAfter(businessDate.plusDays(DAYS_LEFT));
    }

    private static LocalDate expiry(Claim claim) {
        LocalDate expiresOn = claim.expiresOn();
        return expiresOn == null ? LocalDate.MAX : expiresOn;
    }

    /** Where a claim stands. */
    record Standing(Direction direction, ClaimStep step, ClaimStatus status) {

        private static final Comparator<Standing> IN_ORDER = Comparator.comparing(Standing::direction)
                .thenComparing(Standing::step)
                .thenComparing(Standing::status);
    }

    /** How many claims, how many won and of interest, and for how many nobody submitted the step in time. */
    record Asked(long count, BigInteger amount, BigInteger interest, long overdue) {

        static Asked of(Claim claim) {
            return new Asked(
                    1,
                    BigInteger.valueOf(claim.amount()),
                    BigInteger.valueOf(claim.lateInterest()),
                    claim.life().overdueSince() == null ? 0 : 1);
        }

        Asked plus(Asked other) {
            return new Asked(
                    Math.addExact(count, other.count),
                    amount.add(other.amount),
                    interest.add(other.interest),
                    Math.addExact(overdue, other.overdue));
        }
    }
}
