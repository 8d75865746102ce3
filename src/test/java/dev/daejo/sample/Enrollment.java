package dev.daejo.sample;

import java.time.LocalDate;

/** A row of an enrollment file; the base is in won a month, or empty where the program has none. */
record Enrollment(String file, String programId, Member member, LocalDate enrolledOn, String baseline) {

    long base() {
        return Long.parseLong(baseline);
    }
}
