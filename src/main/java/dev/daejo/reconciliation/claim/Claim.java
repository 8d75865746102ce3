package dev.daejo.reconciliation.claim;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is asked back for one case; {@code amount} in won, {@code expiresOn} absent when the program sets no term. */
public record Claim(
        String claimId,
        String caseId,
        Direction direction,
        String counterpartyId,
        ClaimStep step,
        String memberId,
        String reference,
        long amount,
        @Nullable LocalDate expiresOn,
        ClaimStatus status) {}
