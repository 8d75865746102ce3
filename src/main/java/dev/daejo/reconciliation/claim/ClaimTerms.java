package dev.daejo.reconciliation.claim;

import dev.daejo.reconciliation.program.CounterpartyKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What decides over the claims of one program or counterparty, besides the case.
 *
 * @param withinDays days after due within which a claim can be made; absent means no term
 * @param counterpartyKind absent where nobody knows the counterparty any more
 */
public record ClaimTerms(
        LocalDate businessDate,
        @Nullable Integer withinDays,
        AnswerTerm answerTerm,
        @Nullable CounterpartyKind counterpartyKind) {

    @Nullable
    LocalDate expiresOn(@Nullable LocalDate due) {
        return due == null || withinDays == null ? null : due.plusDays(withinDays);
    }
}
