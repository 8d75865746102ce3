package dev.daejo.reconciliation.explanation;

import dev.daejo.reconciliation.discrepancy.DiscrepancyType;
import dev.daejo.reconciliation.program.CodeClass;
import dev.daejo.reconciliation.statement.Incident;
import dev.daejo.reconciliation.statement.Payout;
import dev.daejo.reconciliation.statement.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of the table of types asked of an obligation, and the answer.
 *
 * @param type the row that applied; absent where none did
 * @param received A, in won
 * @param lastDayInTime due + grace
 * @param overdue whether the business date is past it
 * @param cameLate whether the last credit came after it
 * @param wasRightWhenItCame whether A equals E then of the last receipt
 * @param equalCredits how many of its credits equal E
 * @param payouts those of any status that belong to it, the latest last
 * @param codeClass the class of the latest one's code
 * @param hole a day of its window that a source lacks; absent where none does
 * @param incident that touched the days it was due
 */
public record Judged(
        Fate fate,
        @Nullable DiscrepancyType type,
        long received,
        LocalDate lastDayInTime,
        boolean overdue,
        boolean cameLate,
        boolean wasRightWhenItCame,
        long equalCredits,
        List<Payout> payouts,
        CodeClass codeClass,
        Optional<MissingDay> hole,
        Optional<Incident> incident) {

    public Judged {
        payouts = List.copyOf(payouts);
    }

    /** A day for which a source has no file. */
    public record MissingDay(Source source, LocalDate day) {}
}
