package dev.daejo.reference;

/** One fault of the reference data or of a command: where, what was found, what was expected. Line 0 is the whole file. */
public record Fault(String file, long line, String column, String found, String expected) {

    /** The fault in one Korean sentence, as it is printed. */
    public String message() {
        String place = line == 0 ? file : file + ":" + line;
        String what = column.isEmpty() ? "" : " '" + column + "'";
        return "%s%s: 있는 것은 %s, 있어야 할 것은 %s".formatted(place, what, found, expected);
    }
}
