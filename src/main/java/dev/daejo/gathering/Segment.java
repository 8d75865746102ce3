package dev.daejo.gathering;

/**
 * Rows as one thread packed them; only read from then on.
 *
 * @param members whose rows they are
 * @param memberOfRow for each row the number of its member, or {@link #NOBODY} for a line that no ledger holds
 * @param addresses for each row where its bytes lie
 */
record Segment(PackedRows packed, Texts members, IntColumn memberOfRow, LongColumn addresses) {

    static final int NOBODY = -1;

    int member(int row) {
        return memberOfRow.get(row);
    }

    long address(int row) {
        return addresses.get(row);
    }

    int rows() {
        return addresses.size();
    }
}
