package dev.daejo.reconciliation.claim;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A claim of which a test says what it is about; the rest is as usual. */
public final class SomeClaim {

    private static final LocalDate RECOVERED_ON = LocalDate.of(2025, 11, 3);

    private SomeClaim() {}

    public static Claim of(
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
            ClaimStatus status) {
        return new Claim(
                claimId,
                caseId,
                direction,
                counterpartyId,
                memberId,
                reference,
                new Occasion(null, reference),
                amount,
                lateInterest,
                Remedy.PAY,
                List.of(LegalGround.PROGRAM_TERMS, LegalGround.CONSUMER_RELIEF),
                expiresOn,
                new ClaimLife(step, status, null, null),
                List.of(),
                status == ClaimStatus.RECOVERED ? new Recovery(amount, RECOVERED_ON, 12) : null);
    }
}
