package dev.daejo.gathering;

import dev.daejo.intake.masking.CardMask;
import dev.daejo.intake.reading.Reject;
import dev.daejo.reconciliation.program.Program;
import dev.daejo.reconciliation.program.ProgramKind;
import dev.daejo.reconciliation.program.Terms;
import dev.daejo.reconciliation.statement.Enrollment;
import dev.daejo.reconciliation.statement.ExpectedRow;
import dev.daejo.reconciliation.statement.RefundRequest;
import dev.daejo.reconciliation.statement.RowOrigin;
import java.util.Locale;
import java.util.Optional;

/**
 * Refuses the rows that do not fit the reference data of the night (contract, section 3, "Bad lines"). They say nothing
 * against their file, since another night may have other reference data.
 */
record ReferenceCheck(Terms terms) {

    /** An enrollment in a program nobody defined, or without the baseline that its program needs. */
    Optional<Reject> faultOf(Enrollment enrollment) {
        Program program = terms.programs().get(enrollment.programId());
        if (program == null) {
            return Optional.of(unknownProgram(enrollment.origin(), enrollment.programId()));
        }
        return program.kind() == ProgramKind.SPEND_INCREASE && enrollment.baselineAmount() == null
                ? Optional.of(noBaseline(enrollment.origin()))
                : Optional.empty();
    }

    /** An expected row of a program nobody defined, or of one that is not {@code LISTED}. */
    Optional<Reject> faultOf(ExpectedRow row) {
        Program program = terms.programs().get(row.programId());
        if (program == null) {
            return Optional.of(unknownProgram(row.origin(), row.programId()));
        }
        return program.kind() == ProgramKind.LISTED
                ? Optional.empty()
                : Optional.of(notListed(row.origin(), row.programId(), program.kind()));
    }

    /** A refund of a counterparty nobody defined. */
    Optional<Reject> faultOf(RefundRequest request) {
        return terms.counterparties().containsKey(request.counterpartyId())
                ? Optional.empty()
                : Optional.of(unknownCounterparty(request.origin(), request.counterpartyId()));
    }

    /** An expected row whose program, member and reference stand in its file before. */
    static Reject secondReference(RowOrigin origin, String reference) {
        return reject(origin, "reference", reference, "'%s' 참조가 이 파일의 앞선 행에 같은 프로그램과 회원으로 이미 있습니다. 기대: 한 파일에 한 번.");
    }

    /** A result of a claim that follows from no row of the files of D. */
    static Reject unknownClaim(RowOrigin origin, String claimId) {
        return reject(origin, "claim_id", claimId, "'%s' 청구가 없습니다. 기대: claims.csv에 나온 적이 있는 claim_id.");
    }

    private static Reject unknownProgram(RowOrigin origin, String programId) {
        return reject(origin, "program_id", programId, "'%s' 프로그램이 없습니다. 기대: programs.csv에 있는 program_id.");
    }

    private static Reject notListed(RowOrigin origin, String programId, ProgramKind kind) {
        return reject(origin, "program_id", programId, "'%s' 프로그램은 " + kind + "입니다. 기대: LISTED 프로그램.");
    }

    private static Reject noBaseline(RowOrigin origin) {
        return reject(origin, "baseline_amount", "", "값이 비어 있습니다. 기대: SPEND_INCREASE 프로그램의 필수 값.");
    }

    private static Reject unknownCounterparty(RowOrigin origin, String counterpartyId) {
        return reject(
                origin,
                "counterparty_id",
                counterpartyId,
                "'%s' 거래처가 없습니다. 기대: counterparties.csv에 있는 counterparty_id.");
    }

    private static Reject reject(RowOrigin origin, String column, String value, String sentence) {
        String shown = CardMask.mask(value);
        String reason = String.format(Locale.ROOT, "%d행 %s 열: " + sentence, origin.line(), column, shown);
        return new Reject(origin, column, reason, shown);
    }
}
