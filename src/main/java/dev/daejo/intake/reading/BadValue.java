package dev.daejo.intake.reading;

/** A value that cannot be read; it never leaves this room. Without a stack trace, since lines are many. */
final class BadValue extends Exception {

    private final Column column;
    private final String shown;

    /** @param shown the value, already masked */
    BadValue(Column column, String reason, String shown) {
        super(reason, null, false, false);
        this.column = column;
        this.shown = shown;
    }

    Column column() {
        return column;
    }

    String shown() {
        return shown;
    }
}
