package dev.daejo.intake.plain;

/** Takes the records of a statement in the order of its lines. */
public interface PlainRows {

    /** Takes a plain line; it is only as it is until the next one comes. */
    void plain(PlainLine line);

    /** Takes a record in which something is out of the ordinary. */
    void other(long line, PlainRecord record);
}
