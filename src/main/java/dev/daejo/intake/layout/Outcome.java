package dev.daejo.intake.layout;

import org.jspecify.annotations.Nullable;

/** What became of a record of an export. */
public sealed interface Outcome {

    /** It stands above the header, or is the header: no line. */
    record NoLine() implements Outcome {}

    /** It is left out by rule. */
    record Skipped() implements Outcome {}

    /**
     * A statement line.
     *
     * @param cancel where the record tells of a purchase that was cancelled since
     */
    record Row(CanonicalRow row, @Nullable CanonicalRow cancel) implements Outcome {}

    /**
     * A line that cannot be read.
     *
     * @param column as the export names it
     * @param value as it stands there
     */
    record Refused(String column, String value, String expected) implements Outcome {}

    /** A line with another number of columns than its header. */
    record WrongColumns(int found, int expected) implements Outcome {}

    Outcome NO_LINE = new NoLine();
    Outcome SKIPPED = new Skipped();
}
