package dev.daejo.sample;

import java.time.LocalDate;
import java.time.YearMonth;

/** A row of an expected file. */
record ListedRow(
        String file, String programId, Member member, YearMonth period, String reference, long won, LocalDate due) {}
