package dev.daejo.reference;

import dev.daejo.reconciliation.TextOrder;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Collects the faults of all files; none stops the others, and the same fault found twice is one. */
final class FaultLog {

    private static final Comparator<Fault> BY_PLACE = Comparator.comparing(Fault::file, TextOrder.BY_CODE_POINT)
            .thenComparingLong(Fault::line)
            .thenComparing(Fault::column, TextOrder.BY_CODE_POINT)
            .thenComparing(Fault::found, TextOrder.BY_CODE_POINT)
            .thenComparing(Fault::expected, TextOrder.BY_CODE_POINT);

    private static final int SHOWN_CHARACTERS = 80;

    private final NavigableSet<Fault> faults = new TreeSet<>(BY_PLACE);

    void add(ReferenceFile file, long line, String column, String found, String expected) {
        faults.add(new Fault(file.fileName(), line, column, found, expected));
    }

    void throwIfAny() throws ReferenceFaults {
        if (!faults.isEmpty()) {
            throw new ReferenceFaults(List.copyOf(faults));
        }
    }

    /** A value as a fault shows it: quoted, on one line, not endless. */
    static String shown(String value) {
        String line = value.replaceAll("\\p{Cntrl}", " ");
        return line.length() <= SHOWN_CHARACTERS ? "'" + line + "'" : "'" + line.substring(0, SHOWN_CHARACTERS) + "…'";
    }

    /** A choice as a fault shows it. */
    static <T> String oneOf(Collection<T> values, Function<T, String> name) {
        return values.stream().map(name).collect(Collectors.joining(", ")) + " 중 하나";
    }
}
