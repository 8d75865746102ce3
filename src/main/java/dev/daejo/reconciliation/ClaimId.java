package dev.daejo.reconciliation;

import dev.daejo.reconciliation.claim.Direction;

/** The id of a claim follows from program, member, reference and direction, not from the type (contract, section 6). */
final class ClaimId {

    private static final char KIND = 'K';

    private ClaimId() {}

    /** The id of the claim with that number, from 1, among those of an equal key. */
    static String of(String programId, String memberId, String reference, Direction direction, int number) {
        return StableId.of(KIND, number, programId, memberId, reference, direction.name());
    }
}
