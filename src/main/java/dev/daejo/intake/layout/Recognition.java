package dev.daejo.intake.layout;

import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A layout held against the head of a file, where its header comes closest.
 *
 * @param record which record the header begins at, 0 being the first that is no blank line
 * @param own whether the layout is one of the user's own
 */
public record Recognition(Layout layout, Charset charset, char separator, int record, boolean own, HeaderMatch header) {

    /** The better one first: what fits, the user's own, what knows more columns, what lacks fewer. */
    static final Comparator<Recognition> BETTER_FIRST = Comparator.comparing((Recognition found) -> !found.fits())
            .thenComparing(found -> found.fits() && !found.own())
            .thenComparing(found -> -found.header().places().size())
            .thenComparing(found -> found.header().missing().size())
            .thenComparing(Recognition::record)
            .thenComparing(found -> found.layout().id().name())
            .thenComparing(found -> found.charset().name())
            .thenComparing(Recognition::separator);

    /** Whether the file is to be read by the layout. */
    public boolean fits() {
        return header.fits();
    }

    /** Whether the other is of the same layout, read in the same way, and fits as this does: another table of it. */
    boolean isOfSameReading(Recognition other) {
        return fits()
                && other.fits()
                && layout.equals(other.layout)
                && charset.equals(other.charset)
                && separator == other.separator;
    }

    /** The columns that the header lacks, each by the first of the names it may have. */
    public List<String> missing() {
        return header.missing().stream()
                .map(field -> header.table().columns().getOrDefault(field, List.of(field.key())))
                .map(names -> names.get(0))
                .toList();
    }

    /** Which columns of the file give which of the canonical layout. */
    public Map<String, String> columns() {
        return ColumnNames.of(header);
    }

    /** The columns of the file that the layout does not know. */
    public List<String> unknown() {
        return header.unknown();
    }

    /** Names that stand in the header more than once. */
    public List<String> twice() {
        return header.twice().stream().distinct().toList();
    }
}
