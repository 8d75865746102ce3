package dev.daejo.reconciliation.statement;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** One line of a statement: what a counterparty says happened on a member's card. */
public sealed interface StatementLine permits Purchase, Cancel, StatementCredit {

    String WON = "KRW";

    /** The counterparty whose statement it is; with {@link #lineId()} the key by which a line counts once. */
    String counterpartyId();

    String lineId();

    String memberId();

    CardKey card();

    /** When it happened, Asia/Seoul. */
    LocalDateTime usedAt();

    /** When it was posted; the day that makes it visible. */
    LocalDate postedOn();

    /** Whole won, never negative; 0 when the line is not in won, since then its amount says nothing in won. */
    long amount();

    String currency();

    RowOrigin origin();

    default boolean inWon() {
        return currency().equals(WON);
    }
}
