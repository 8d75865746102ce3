package dev.daejo.intake.layout;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A table of an export: how its header is known and what its columns hold.
 *
 * @param headerRows how many records the header is
 * @param columns the names that a column of a field may have, as the layout writes them
 * @param required the fields without which a header is not the one of this table
 */
record Table(Side side, int headerRows, Map<Field, List<String>> columns, Set<Field> required) {

    Table {
        columns = Collections.unmodifiableMap(new EnumMap<>(columns));
        required = Set.copyOf(required);
    }
}
