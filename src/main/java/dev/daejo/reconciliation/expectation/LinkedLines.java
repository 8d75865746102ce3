package dev.daejo.reconciliation.expectation;

import dev.daejo.reconciliation.TextOrder;
import dev.daejo.reconciliation.statement.Cancel;
import dev.daejo.reconciliation.statement.CardKey;
import dev.daejo.reconciliation.statement.Purchase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A member's purchases, each with its cancels, by the lines posted up to a day.
 *
 * <p>A cancel belongs to the purchase on the same card whose {@code approval_no} is its {@code original_approval_no} and
 * which was used no later than the cancel; of several the latest used, then the latest posted, then the greater line id
 * (contract, section 4, "Cancels").
 */
public final class LinkedLines {

    /** The order in which payments are given their payback: used, posted, line id; counterparty where ids are alike. */
    public static final Comparator<Purchase> IN_ORDER = Comparator.comparing(Purchase::usedAt)
            .thenComparing(Purchase::postedOn)
            .thenComparing(Purchase::lineId, TextOrder.BY_CODE_POINT)
            .thenComparing(Purchase::counterpartyId, TextOrder.BY_CODE_POINT);

    private final List<LinkedPurchase> purchases;
    private final List<Cancel> unlinked;

    private LinkedLines(List<LinkedPurchase> purchases, List<Cancel> unlinked) {
        this.purchases = purchases;
        this.unlinked = unlinked;
    }

    /**
     * Links the lines that were posted no later than {@code day}.
     *
     * @param inOrder the purchases in the order of {@link #IN_ORDER}
     */
    static LinkedLines asOf(List<Purchase> inOrder, List<Cancel> cancels, LocalDate day) {
        List<Purchase> posted = new ArrayList<>(inOrder);
        posted.removeIf(purchase -> purchase.postedOn().isAfter(day));
        List<Cancel> postedCancels = new ArrayList<>(cancels);
        postedCancels.removeIf(cancel -> cancel.postedOn().isAfter(day));
        return postedCancels.isEmpty() ? new LinkedLines(alone(posted), List.of()) : link(posted, postedCancels);
    }

    private static List<LinkedPurchase> alone(List<Purchase> posted) {
        List<LinkedPurchase> alone = new ArrayList<>(posted.size());
        for (Purchase purchase : posted) {
            alone.add(new LinkedPurchase(purchase, List.of()));
        }
        return Collections.unmodifiableList(alone);
    }

    private static LinkedLines link(List<Purchase> posted, List<Cancel> cancels) {
        Map<Slip, List<Purchase>> bySlip = new HashMap<>();
        posted.forEach(purchase -> bySlip.computeIfAbsent(
                        new Slip(purchase.card(), purchase.approvalNo()), slip -> new ArrayList<>())
                .add(purchase));
        IdentityHashMap<Purchase, List<Cancel>> cancelsOf = new IdentityHashMap<>();
        List<Cancel> unlinked = new ArrayList<>();
        for (Cancel cancel : cancels) {
            purchaseOf(cancel, bySlip)
                    .ifPresentOrElse(
                            purchase -> cancelsOf
                                    .computeIfAbsent(purchase, any -> new ArrayList<>())
                                    .add(cancel),
                            () -> unlinked.add(cancel));
        }
        return new LinkedLines(
                posted.stream()
                        .map(purchase -> new LinkedPurchase(purchase, cancelsOf.getOrDefault(purchase, List.of())))
                        .toList(),
                unlinked);
    }

    private static Optional<Purchase> purchaseOf(Cancel cancel, Map<Slip, List<Purchase>> bySlip) {
        if (cancel.originalApprovalNo().isEmpty()) {
            return Optional.empty();
        }
        List<Purchase> sameSlip = bySlip.getOrDefault(new Slip(cancel.card(), cancel.originalApprovalNo()), List.of());
        for (int at = sameSlip.size() - 1; at >= 0; at--) {
            if (!sameSlip.get(at).usedAt().isAfter(cancel.usedAt())) {
                return Optional.of(sameSlip.get(at));
            }
        }
        return Optional.empty();
    }

    /** In the order of {@link #IN_ORDER}. */
    public List<LinkedPurchase> purchases() {
        return purchases;
    }

    /** The cancels that belong to no purchase; they take nothing off. */
    public List<Cancel> unlinked() {
        return unlinked;
    }

    private record Slip(CardKey card, String approvalNo) {}
}
