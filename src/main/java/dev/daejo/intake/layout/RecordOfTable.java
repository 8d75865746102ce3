package dev.daejo.intake.layout;

import java.util.List;

/** One record of a table, by its fields. */
record RecordOfTable(HeaderMatch header, List<String> cells) {

    /** The clean value of a field; empty where the export does not tell it. */
    String get(Field field) {
        Integer place = header.places().get(field);
        return place == null || place >= cells.size() ? "" : Cell.clean(cells.get(place));
    }

    /** Why the record is refused for the value of a field. */
    Outcome refused(Field field, String expected) {
        return new Outcome.Refused(header.nameOf(field), get(field), expected);
    }
}
