package dev.daejo.brokenfence.reconciliation;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** Breaks the fence: the core asks for today. */
class AsksTheClock {

    LocalDate businessDate() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
