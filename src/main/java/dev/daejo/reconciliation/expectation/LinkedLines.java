package dev.daejo.reconciliation.expectation;

import dev.daejo.reconciliation.TextOrder;
import dev.daejo.reconciliation.statement.Cancel;
import dev.daejo.reconciliation.statement.Purchase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A member's purchases, each with its cancels, by the lines posted up to a day.
 *
 * <p>A cancel belongs to the purchase on the same card whose {@code approval_no} is its {@code original_approval_no} and
 * which was used no later than the cancel; of several the latest used, then the latest posted, then the greater line id
 * (contract, section 4, "Cancels").
 */
public final class LinkedLines {

    /** The order in which payments are given their payback: used, posted, line id; counterparty where ids are alike. */
    public static final Comparator<Purchase> IN_ORDER = LinkedLines::compare;

    private final List<LinkedPurchase> purchases;
    private final List<Cancel> unlinked;

    private LinkedLines(List<LinkedPurchase> purchases, List<Cancel> unlinked) {
        this.purchases = purchases;
        this.unlinked = unlinked;
    }

    /** Links lines; the purchases come in the order of {@link #IN_ORDER}. */
    static LinkedLines of(List<Purchase> inOrder, List<Cancel> cancels) {
        return cancels.isEmpty() ? new LinkedLines(alone(inOrder), List.of()) : link(inOrder, cancels);
    }

    private static List<LinkedPurchase> alone(List<Purchase> purchases) {
        List<LinkedPurchase> alone = new ArrayList<>(purchases.size());
        for (Purchase purchase : purchases) {
            alone.add(new LinkedPurchase(purchase, List.of()));
        }
        return Collections.unmodifiableList(alone);
    }

    private static LinkedLines link(List<Purchase> purchases, List<Cancel> cancels) {
        Map<String, List<Link>> byApproval = new HashMap<>();
        List<Link> links = new ArrayList<>(cancels.size());
        for (Cancel cancel : cancels) {
            Link link = new Link(cancel);
            links.add(link);
            if (!cancel.originalApprovalNo().isEmpty()) {
                byApproval
                        .computeIfAbsent(cancel.originalApprovalNo(), any -> new ArrayList<>(1))
                        .add(link);
            }
        }
        for (int at = 0; at < purchases.size(); at++) {
            for (Link link : byApproval.getOrDefault(purchases.get(at).approvalNo(), List.of())) {
                link.offer(purchases.get(at), at);
            }
        }
        return linked(purchases, links);
    }

    private static LinkedLines linked(List<Purchase> purchases, List<Link> links) {
        Map<Integer, List<Cancel>> cancelsOf = new HashMap<>();
        List<Cancel> unlinked = new ArrayList<>(0);
        for (Link link : links) {
            (link.purchase < 0 ? unlinked : cancelsOf.computeIfAbsent(link.purchase, any -> new ArrayList<>(1)))
                    .add(link.cancel);
        }
        List<LinkedPurchase> linked = new ArrayList<>(purchases.size());
        for (int at = 0; at < purchases.size(); at++) {
            linked.add(new LinkedPurchase(purchases.get(at), cancelsOf.getOrDefault(at, List.of())));
        }
        return new LinkedLines(Collections.unmodifiableList(linked), Collections.unmodifiableList(unlinked));
    }

    private static int compare(Purchase left, Purchase right) {
        int byUse = left.usedAt().compareTo(right.usedAt());
        if (byUse != 0) {
            return byUse;
        }
        int byPosting = left.postedOn().compareTo(right.postedOn());
        if (byPosting != 0) {
            return byPosting;
        }
        int byId = TextOrder.BY_CODE_POINT.compare(left.lineId(), right.lineId());
        return byId == 0 ? TextOrder.BY_CODE_POINT.compare(left.counterpartyId(), right.counterpartyId()) : byId;
    }

    /** In the order of {@link #IN_ORDER}. */
    public List<LinkedPurchase> purchases() {
        return purchases;
    }

    /** The cancels that belong to no purchase; they take nothing off. */
    public List<Cancel> unlinked() {
        return unlinked;
    }

    /** A cancel on its way to its purchase: the last one in order that is its own. */
    private static final class Link {

        private final Cancel cancel;
        /** Its place in the order; none so far when below 0. */
        private int purchase = -1;

        Link(Cancel cancel) {
            this.cancel = cancel;
        }

        /** A purchase with the approval number that the cancel names. */
        void offer(Purchase candidate, int at) {
            if (candidate.card().equals(cancel.card()) && !candidate.usedAt().isAfter(cancel.usedAt())) {
                purchase = at;
            }
        }
    }
}
