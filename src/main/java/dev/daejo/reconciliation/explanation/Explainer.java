package dev.daejo.reconciliation.explanation;

import dev.daejo.reconciliation.MemberLedger;
import dev.daejo.reconciliation.Night;
import dev.daejo.reconciliation.Reconciliation;
import dev.daejo.reconciliation.discrepancy.Cause;
import dev.daejo.reconciliation.expectation.LineHistory;
import dev.daejo.reconciliation.pairing.Credit;
import dev.daejo.reconciliation.pairing.LeftOver;
import dev.daejo.reconciliation.program.Program;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Explains what a night says of a member and a program; a pure function, as the {@link Reconciliation} it explains. */
public final class Explainer {

    private final Night night;

    public Explainer(Night night) {
        this.night = night;
    }

    /**
     * Explains.
     *
     * @param programId of a program, {@code REFUND}, or what a credit of the member names instead of one
     * @param period the only month asked for; a refund has none
     * @throws RuntimeException when the member could not be reconciled, with what the night said of it
     */
    public Explanation explain(MemberLedger ledger, String programId, @Nullable YearMonth period) {
        Program program = night.terms().programs().get(programId);
        if (program != null) {
            return new ProgramExplainer(program, ledger, night, new LineHistory(ledger), period).explanation();
        }
        return programId.equals(Program.REFUND)
                ? new RefundExplainer(ledger, night, new LineHistory(ledger)).explanation()
                : unknown(ledger, programId, period);
    }

    /** Money for a program that the reference data does not know. */
    private Explanation unknown(MemberLedger ledger, String programId, @Nullable YearMonth period) {
        List<LeftOverExplanation> leftOver = Reconciliation.creditsOfUnknownPrograms(ledger, night)
                .filter(credit -> credit.programId().equals(programId))
                .sorted(Credit.IN_ORDER)
                .map(credit ->
                        new LeftOverExplanation(new LeftOver(credit, false), Cause.UNKNOWN_PROGRAM, true, List.of()))
                .toList();
        return new Explanation(
                night.businessDate(),
                ledger.memberId(),
                programId,
                period,
                null,
                null,
                List.of(),
                List.of(),
                leftOver,
                List.of(),
                List.of(),
                List.of());
    }
}
