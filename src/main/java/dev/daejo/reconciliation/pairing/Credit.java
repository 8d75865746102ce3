package dev.daejo.reconciliation.pairing;

import dev.daejo.reconciliation.TextOrder;
import dev.daejo.reconciliation.statement.Cancel;
import dev.daejo.reconciliation.statement.Payout;
import dev.daejo.reconciliation.statement.RowOrigin;
import dev.daejo.reconciliation.statement.StatementCredit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Money that came, by statement or by payout (contract, section 5).
 *
 * @param id {@code line_id} or {@code payout_id}
 * @param counterpartyId that of its file
 * @param period the month its row names; a statement line names none
 * @param reference may be empty
 * @param amount in won, above 0
 * @param lastFour of its card; empty for a payout
 */
public record Credit(
        Kind kind,
        String id,
        String counterpartyId,
        String programId,
        @Nullable YearMonth period,
        String reference,
        long amount,
        LocalDate receivedOn,
        String lastFour,
        RowOrigin origin) {

    /** By receipt and id; ids of two counterparties that are alike go by the counterparties, not by their files. */
    public static final Comparator<Credit> IN_ORDER = Credit::compare;

    /** What kind of row the money was told by. */
    public enum Kind {
        STATEMENT_CREDIT,
        CANCEL,
        PAYOUT
    }

    private static int compare(Credit left, Credit right) {
        int byReceipt = left.receivedOn.compareTo(right.receivedOn);
        if (byReceipt != 0) {
            return byReceipt;
        }
        int byId = TextOrder.BY_CODE_POINT.compare(left.id, right.id);
        return byId == 0 ? TextOrder.BY_CODE_POINT.compare(left.counterpartyId, right.counterpartyId) : byId;
    }

    public static Credit of(StatementCredit line) {
        return new Credit(
                Kind.STATEMENT_CREDIT,
                line.lineId(),
                line.counterpartyId(),
                line.programId(),
                null,
                line.reference(),
                line.amount(),
                line.postedOn(),
                line.card().lastFour(),
                line.origin());
    }

    public static Credit of(Cancel line) {
        return new Credit(
                Kind.CANCEL,
                line.lineId(),
                line.counterpartyId(),
                "",
                null,
                "",
                line.amount(),
                line.postedOn(),
                line.card().lastFour(),
                line.origin());
    }

    public static Credit of(Payout payout) {
        return new Credit(
                Kind.PAYOUT,
                payout.payoutId(),
                payout.counterpartyId(),
                payout.programId(),
                payout.period(),
                payout.reference(),
                payout.amount(),
                payout.receivedOn(),
                "",
                payout.origin());
    }
}
