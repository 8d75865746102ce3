package dev.daejo.reference;

import java.util.Set;

/**
 * The ids that a file defines, to check what refers to them. A row with other faults defines its id all the same; of a
 * file whose ids cannot be read nothing is unknown.
 */
final class Known {

    private final String what;
    private final Set<String> ids;
    private final boolean complete;

    private Known(String what, Set<String> ids, boolean complete) {
        this.what = what;
        this.ids = ids;
        this.complete = complete;
    }

    /** The ids in a column; {@code what} names them in a fault. */
    static Known in(Table table, String column, String what) {
        return new Known(what, table.values(column), table.tellsAll(column));
    }

    boolean has(String id) {
        return !complete || ids.contains(id);
    }

    /** An id that nobody defined is a fault of the row that refers to it; an empty one is no reference. */
    void check(Row row, String column) {
        check(row, column, row.text(column));
    }

    void check(Row row, String column, String id) {
        if (!id.isEmpty() && !has(id)) {
            row.fault(column, FaultLog.shown(id), what);
        }
    }
}
