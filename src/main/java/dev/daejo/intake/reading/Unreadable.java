package dev.daejo.intake.reading;

import java.io.IOException;

/** The text of a file cannot be read on from here, for the reason it gives; never for want of the disk. */
final class Unreadable extends IOException {

    Unreadable(String reason) {
        super(reason);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
