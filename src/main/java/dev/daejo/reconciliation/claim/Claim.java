package dev.daejo.reconciliation.claim;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is asked back for one case, in won; {@code expiresOn} is absent when the program sets no term.
 *
 * @param lateInterest what a late refund has earned by the business date; asked beside the amount, or, of a refund that
 *     came late, the amount itself
 */
public record Claim(
        String claimId,
        String caseId,
        Direction direction,
        String counterpartyId,
        ClaimStep step,
        String memberId,
        String reference,
        long amount,
        long lateInterest,
        @Nullable LocalDate expiresOn,
        ClaimStatus status) {}
