package dev.daejo.intake.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a table's columns are in some records, whether these are its header or not.
 *
 * @param names the name of every column, as people read it; empty where there is none
 * @param places where each field stands that was found
 * @param missing the fields that must be there and are not
 * @param twice names of the table that stand there more than once
 */
record HeaderMatch(
        Table table, List<String> names, Map<Field, Integer> places, List<Field> missing, List<String> twice) {

    /** What stands between an upper and a lower name of a header of several records. */
    private static final char JOINT = '>';

    HeaderMatch {
        places = Collections.unmodifiableMap(new EnumMap<>(places));
    }

    /** Looks at the records from one on; there may be fewer than the header has. */
    static HeaderMatch of(Table table, List<List<String>> records) {
        List<String> names = names(records.subList(0, Math.min(table.headerRows(), records.size())));
        List<Set<String>> folded = names.stream().map(HeaderMatch::spellings).toList();
        Map<Field, Integer> places = new EnumMap<>(Field.class);
        List<String> twice = new ArrayList<>();
        table.columns().forEach((field, synonyms) -> find(synonyms, folded, twice)
                .ifPresent(place -> places.put(field, place)));
        if (places.values().stream().noneMatch(place -> isNamedAbove(table, names.get(place)))) {
            places.clear();
        }
        List<Field> missing = table.required().stream()
                .filter(field -> !places.containsKey(field))
                .sorted()
                .toList();
        return new HeaderMatch(table, names, places, missing, twice);
    }

    /** Of a header of several records the first has a part in the names; else it is a line above the header. */
    private static boolean isNamedAbove(Table table, String name) {
        return table.headerRows() == 1
                || table.columns().values().stream().flatMap(List::stream).anyMatch(synonym -> Names.fold(synonym)
                        .equals(Names.fold(name)));
    }

    boolean fits() {
        return missing.isEmpty() && twice.isEmpty();
    }

    /** The name of a field's column; the field's own where it has none. */
    String nameOf(Field field) {
        Integer place = places.get(field);
        return place == null ? field.key() : names.get(place);
    }

    /** The columns that the table does not know. */
    List<String> unknown() {
        List<String> unknown = new ArrayList<>();
        for (int place = 0; place < names.size(); place++) {
            if (!names.get(place).isEmpty() && !places.containsValue(place)) {
                unknown.add(names.get(place));
            }
        }
        return unknown;
    }

    /** The first of the synonyms that is there; a name of several columns is told as such. */
    private static Optional<Integer> find(List<String> synonyms, List<Set<String>> folded, List<String> twice) {
        for (String synonym : synonyms) {
            String wanted = Names.fold(synonym);
            List<Integer> found = new ArrayList<>();
            for (int place = 0; place < folded.size(); place++) {
                if (folded.get(place).contains(wanted)) {
                    found.add(place);
                }
            }
            if (found.size() > 1) {
                twice.add(synonym);
            }
            if (!found.isEmpty()) {
                return Optional.of(found.get(0));
            }
        }
        return Optional.empty();
    }

    /** The name as a whole, and where it is made of an upper and a lower one the lower alone. */
    private static Set<String> spellings(String name) {
        String whole = Names.fold(name);
        return whole.indexOf(JOINT) < 0 ? Set.of(whole) : Set.of(whole, whole.substring(whole.lastIndexOf(JOINT) + 1));
    }

    private static List<String> names(List<List<String>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        List<String> names = new ArrayList<>(Collections.nCopies(columns, ""));
        for (List<String> row : rows) {
            String above = "";
            for (int place = 0; place < columns; place++) {
                String upper = names.get(place);
                above = upper.isEmpty() ? above : upper;
                String lower = place < row.size() ? readable(row.get(place)) : "";
                names.set(place, joined(lower.isEmpty() ? upper : above, lower));
            }
        }
        return names;
    }

    private static String joined(String upper, String lower) {
        return upper.isEmpty() || lower.isEmpty() ? upper + lower : upper + JOINT + lower;
    }

    /** A name on one line. */
    private static String readable(String name) {
        return Cell.clean(name).replace(JOINT, ' ').replaceAll("\\s+", " ");
    }
}
