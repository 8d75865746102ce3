package dev.daejo.reconciliation.claim;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked back for one case, in won; {@code expiresOn} is absent when the program sets no term.
 *
 * @param amount what is asked; of a recovered one, what was
 * @param lateInterest what a late refund has earned by the business date; asked beside the amount, or, of a refund that
 *     came late, the amount itself
 * @param events what has happened to it so far, in order
 * @param recovery what came of it; absent while nothing did
 */
public record Claim(
        String claimId,
        String caseId,
        Direction direction,
        String counterpartyId,
        String memberId,
        String reference,
        Occasion occasion,
        long amount,
        long lateInterest,
        Remedy remedy,
        List<LegalGround> grounds,
        @Nullable LocalDate expiresOn,
        ClaimLife life,
        List<ClaimEvent> events,
        @Nullable Recovery recovery) {

    public Claim {
        grounds = List.copyOf(grounds);
        events = List.copyOf(events);
    }

    public ClaimStep step() {
        return life.step();
    }

    public ClaimStatus status() {
        return life.status();
    }
}
