package dev.daejo.reference;

/** One fault of the reference data or of a command: where, what was found, what was expected. Line 0 is the whole file. */
public record Fault(String file, long line, String column, String found, String expected) {

    /** The fault in one sentence, as it is printed. */
    public String message() {
        String place = line == 0 ? file : file + ":" + line;
        String what = column.isEmpty() ? "" : " column '" + column + "'";
        return "%s%s: found %s, expected %s".formatted(place, what, found, expected);
    }
}
