package dev.daejo.reconciliation.statement;

import java.util.Locale;

/** A source of dated files: one counterparty's statements, or its payouts. */
public record Source(Kind kind, String counterpartyId) {

    /** The two kinds of files whose names say which days they cover. */
    public enum Kind {
        STATEMENT,
        PAYOUTS
    }

    /** As the names of its files begin, in the spelling of the reference data: {@code statement-HANA}. */
    public String name() {
        return kind.name().toLowerCase(Locale.ROOT) + "-" + counterpartyId;
    }
}
