package dev.daejo.reconciliation;

import dev.daejo.reconciliation.expectation.Obligation;
import dev.daejo.reconciliation.pairing.ReferenceIndex;
import dev.daejo.reconciliation.statement.Payout;
import dev.daejo.reconciliation.statement.PayoutStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * The payouts of any status that belong to each obligation: those that step 1 of pairing would give it (contract,
 * section 5). The latest is by {@code processed_at}, then the greater payout id.
 */
final class BelongingPayouts {

    private static final Comparator<Payout> LATEST_LAST = Comparator.comparing(Payout::processedAt)
            .thenComparing(Payout::payoutId, TextOrder.BY_CODE_POINT)
            .thenComparing(Payout::counterpartyId, TextOrder.BY_CODE_POINT);

    private final IdentityHashMap<Obligation, List<Payout>> payouts = new IdentityHashMap<>();

    BelongingPayouts(List<Obligation> obligations, List<Payout> all) {
        if (all.isEmpty()) {
            return;
        }
        ReferenceIndex named = new ReferenceIndex(obligations);
        all.stream().sorted(LATEST_LAST).forEach(payout -> named.named(payout.reference(), payout.period())
                .ifPresent(obligation -> payouts.computeIfAbsent(obligation, any -> new ArrayList<>())
                        .add(payout)));
    }

    List<Payout> of(Obligation obligation) {
        return payouts.getOrDefault(obligation, List.of());
    }

    Optional<Payout> latestOf(Obligation obligation) {
        List<Payout> belonging = of(obligation);
        return belonging.isEmpty() ? Optional.empty() : Optional.of(belonging.get(belonging.size() - 1));
    }

    boolean latestFailedOrWasReversed(Obligation obligation) {
        return latestOf(obligation)
                .filter(payout -> payout.status() == PayoutStatus.FAILED || payout.status() == PayoutStatus.REVERSED)
                .isPresent();
    }
}
