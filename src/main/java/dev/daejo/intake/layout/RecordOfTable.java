package dev.daejo.intake.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One record of a table, by its fields. */
final class RecordOfTable {

    private final HeaderMatch header;
    private final List<String> cells;
    private final @Nullable String[] cleaned;

    RecordOfTable(HeaderMatch header, List<String> cells) {
        this.header = header;
        this.cells = cells;
        this.cleaned = new @Nullable String[cells.size()];
    }

    HeaderMatch header() {
        return header;
    }

    /** The clean value of a field; empty where the export does not tell it. */
    String get(Field field) {
        Integer place = header.places().get(field);
        return place == null || place >= cells.size() ? "" : cleanAt(place);
    }

    private String cleanAt(int place) {
        String known = cleaned[place];
        if (known != null) {
            return known;
        }
        String clean = Cell.clean(cells.get(place));
        cleaned[place] = clean;
        return clean;
    }

    /** Why the record is refused for the value of a field. */
    Outcome refused(Field field, String expected) {
        return new Outcome.Refused(header.nameOf(field), get(field), expected);
    }
}
