package dev.daejo.reconciliation.claim;

import dev.daejo.reconciliation.program.BusinessCalendar;
import java.time.LocalDate;

/** How many business days a counterparty has for an answer (contract, section 2, {@code answer_business_days}). */
public record AnswerTerm(BusinessCalendar calendar, int businessDays) {

    /** The last day for an answer to what was asked on a day. */
    LocalDate lastDay(LocalDate askedOn) {
        return calendar.plusBusinessDays(askedOn, businessDays);
    }
}
