package dev.daejo.reconciliation;

import dev.daejo.reconciliation.expectation.Obligation;
import dev.daejo.reconciliation.pairing.ReferenceIndex;
import dev.daejo.reconciliation.statement.Payout;
import dev.daejo.reconciliation.statement.PayoutStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The payouts of any status that belong to each obligation: those that step 1 of pairing would give it (contract,
 * section 5). The latest is by {@code processed_at}, then the greater payout id.
 */
final class BelongingPayouts {

    private static final Comparator<Payout> LATEST_LAST = Comparator.comparing(Payout::processedAt)
            .thenComparing(Payout::payoutId, TextOrder.BY_CODE_POINT)
            .thenComparing(Payout::counterpartyId, TextOrder.BY_CODE_POINT);

    private final IdentityHashMap<Obligation, List<Payout>> payouts = new IdentityHashMap<>(0);

    BelongingPayouts(ReferenceIndex named, List<Payout> all) {
        List<Payout> latestLast = new ArrayList<>(all);
        latestLast.sort(LATEST_LAST);
        for (Payout payout : latestLast) {
            named.named(payout.reference(), payout.period())
                    .ifPresent(obligation -> payouts.computeIfAbsent(obligation, any -> new ArrayList<>(1))
                            .add(payout));
        }
    }

    List<Payout> of(Obligation obligation) {
        return payouts.getOrDefault(obligation, List.of());
    }

    @Nullable
    Payout latestOf(Obligation obligation) {
        List<Payout> belonging = of(obligation);
        return belonging.isEmpty() ? null : belonging.get(belonging.size() - 1);
    }

    boolean latestFailedOrWasReversed(Obligation obligation) {
        Payout latest = latestOf(obligation);
        return latest != null && (latest.status() == PayoutStatus.FAILED || latest.status() == PayoutStatus.REVERSED);
    }
}
