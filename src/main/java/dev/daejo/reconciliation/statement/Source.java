package dev.daejo.reconciliation.statement;

/** A source of dated files: one counterparty's statements, or its payouts. */
public record Source(Kind kind, String counterpartyId) {

    /** The two kinds of files whose names say which days they cover. */
    public enum Kind {
        STATEMENT,
        PAYOUTS
    }
}
