package dev.daejo.report.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/** How long something has been wrong: calendar days from {@code since} to the business date. */
enum AgeBand {
    /** Since the business date itself: new. */
    NEW(0),
    WEEK(7),
    MONTH(30),
    QUARTER(90),
    OLDER(Long.MAX_VALUE);

    private final long upToDays;

    AgeBand(long upToDays) {
        this.upToDays = upToDays;
    }

    static AgeBand of(LocalDate since, LocalDate businessDate) {
        long days = ChronoUnit.DAYS.between(since, businessDate);
        return Arrays.stream(values())
                .filter(band -> days <= band.upToDays)
                .findFirst()
                .orElse(OLDER);
    }
}
