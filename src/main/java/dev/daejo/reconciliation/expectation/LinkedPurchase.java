package dev.daejo.reconciliation.expectation;

import dev.daejo.reconciliation.TextOrder;
import dev.daejo.reconciliation.statement.Cancel;
import dev.daejo.reconciliation.statement.Purchase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A purchase and the cancels that belong to it, in the order they take off: posted, used, line id.
 *
 * <p>Cancels beyond the purchase's amount take off no more than that amount (contract, section 4, "Cancels"); of several
 * the later posted are cut.
 */
public record LinkedPurchase(Purchase purchase, List<Cancel> cancels) {

    private static final Comparator<Cancel> AS_POSTED = Comparator.comparing(Cancel::postedOn)
            .thenComparing(Cancel::usedAt)
            .thenComparing(Cancel::lineId, TextOrder.BY_CODE_POINT)
            .thenComparing(Cancel::counterpartyId, TextOrder.BY_CODE_POINT);

    public LinkedPurchase {
        cancels = cancels.size() < 2
                ? List.copyOf(cancels)
                : cancels.stream().sorted(AS_POSTED).toList();
    }

    /** What its cancels leave of it, in won. */
    public long net() {
        long left = purchase.amount();
        for (Cancel cancel : cancels) {
            left -= Math.min(left, cancel.amount());
        }
        return left;
    }

    /** What each cancel really takes off, in won, and when it was posted. */
    public List<TakenOff> takenOff() {
        List<TakenOff> taken = new ArrayList<>(cancels.size());
        long left = purchase.amount();
        for (Cancel cancel : cancels) {
            long amount = Math.min(left, cancel.amount());
            left -= amount;
            taken.add(new TakenOff(cancel, amount));
        }
        return taken;
    }

    /** One cancel and the won it takes off its purchase. */
    public record TakenOff(Cancel cancel, long amount) {}
}
