package dev.daejo.report.page;

import dev.daejo.reconciliation.discrepancy.Discrepancy;
import dev.daejo.reconciliation.discrepancy.DiscrepancyType;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** What the page shows of a case; of its evidence the first place only, since thousands of these are kept. */
record PageCase(
        String caseId,
        DiscrepancyType type,
        String cause,
        String programId,
        String memberId,
        @Nullable YearMonth period,
        String reference,
        long expected,
        long received,
        @Nullable LocalDate dueOn,
        long daysOverdue,
        LocalDate since,
        String code,
        boolean ambiguous,
        boolean withdrawn,
        String firstPlace) {

    static PageCase of(Discrepancy found, boolean withdrawn) {
        return new PageCase(
                found.caseId(),
                found.type(),
                found.cause(),
                found.programId(),
                found.memberId(),
                found.period(),
                found.reference(),
                found.expected(),
                found.received(),
                found.dueOn(),
                found.daysOverdue(),
                found.since(),
                found.code(),
                found.ambiguous(),
                withdrawn,
                found.evidence().isEmpty()
                        ? ""
                        : found.evidence().get(0).origin().toString());
    }

    long difference() {
        return received - expected;
    }
}
