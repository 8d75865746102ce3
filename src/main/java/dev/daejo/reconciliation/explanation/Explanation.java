package dev.daejo.reconciliation.explanation;

import dev.daejo.reconciliation.NoCredit;
import dev.daejo.reconciliation.RefundAnswer;
import dev.daejo.reconciliation.pairing.UnclearSum;
import dev.daejo.reconciliation.program.Program;
import dev.daejo.reconciliation.statement.Enrollment;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a night says of one member and program, and how it came to say so.
 *
 * @param programId may be {@code REFUND}, or one that only a credit names
 * @param period the only month that was asked for; absent where all were
 * @param program absent for refunds and for a program that the reference data does not know
 * @param promises by due day and reference
 * @param answers of the refund requests that are not approved
 * @param leftOver the credits that belong to nothing
 * @param noCredits the rows of the program that are no money for it
 * @param otherLines what is in no obligation: payments that were kept out, cancels that belong to no purchase
 * @param unclearSums the sums by which nothing was paired
 */
public record Explanation(
        LocalDate businessDate,
        String memberId,
        String programId,
        @Nullable YearMonth period,
        @Nullable Program program,
        @Nullable Enrollment enrollment,
        List<PromiseExplanation> promises,
        List<RefundAnswer> answers,
        List<LeftOverExplanation> leftOver,
        List<NoCredit> noCredits,
        List<LineNote> otherLines,
        List<UnclearSum> unclearSums) {

    public Explanation {
        promises = List.copyOf(promises);
        answers = List.copyOf(answers);
        leftOver = List.copyOf(leftOver);
        noCredits = List.copyOf(noCredits);
        otherLines = List.copyOf(otherLines);
        unclearSums = List.copyOf(unclearSums);
    }

    /** Whether the member and the program have nothing to do with one another. */
    public boolean isEmpty() {
        return enrollment == null
                && promises.isEmpty()
                && answers.isEmpty()
                && leftOver.isEmpty()
                && noCredits.isEmpty();
    }
}
