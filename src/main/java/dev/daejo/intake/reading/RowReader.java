package dev.daejo.intake.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Makes the row of one line and hands it on, or says which value is bad and hands nothing on. */
@FunctionalInterface
interface RowReader {

    /** Returns the first day on which the row is visible; none when it always is. */
    @Nullable
    LocalDate read(Line line, RowSink sink) throws BadValue;
}
