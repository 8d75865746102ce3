package dev.daejo.reconciliation;

import dev.daejo.reconciliation.claim.Direction;
import dev.daejo.reconciliation.expectation.Counting;
import dev.daejo.reconciliation.program.Program;
import dev.daejo.reconciliation.program.ProgramKind;
import dev.daejo.reconciliation.program.SettlePer;
import dev.daejo.reconciliation.program.Terms;
import dev.daejo.reconciliation.statement.ExpectedRow;
import dev.daejo.reconciliation.statement.RefundRequest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * The ids of all claims that can have followed from a member's rows on any business date up to D, whether or not their
 * cases still stand: those of every obligation, refund request and credit, in both directions. So a result of a claim
 * whose case has long been settled is known, and nothing of that depends on which nights were run.
 */
public final class PossibleClaims {

    private final Terms terms;
    private final LocalDate businessDate;
    private final MemberLedger ledger;
    private final BiConsumer<String, String> keys;

    private PossibleClaims(Terms terms, LocalDate businessDate, MemberLedger ledger, BiConsumer<String, String> keys) {
        this.terms = terms;
        this.businessDate = businessDate;
        this.ledger = ledger;
        this.keys = keys;
    }

    /**
     * The id of the first claim of each key; a key that several rows have comes as often.
     *
     * @param everListed the member's expected rows, also those that a later file has replaced
     */
    public static Stream<String> ids(
            Terms terms, LocalDate businessDate, MemberLedger ledger, List<ExpectedRow> everListed) {
        Stream.Builder<String> ids = Stream.builder();
        PossibleClaims claims = new PossibleClaims(terms, businessDate, ledger, (programId, reference) -> {
            for (Direction direction : Direction.values()) {
                ids.add(ClaimId.of(programId, ledger.memberId(), reference, direction, 1));
            }
        });
        claims.ofPromises(everListed);
        claims.ofRefunds();
        claims.ofCredits();
        return ids.build();
    }

    private void ofPromises(List<ExpectedRow> everListed) {
        everListed.forEach(row -> keys.accept(row.programId(), row.reference()));
        terms.programs().values().stream()
                .filter(program -> program.kind() != ProgramKind.LISTED)
                .filter(this::hasMember)
                .forEach(this::ofComputed);
    }

    private boolean hasMember(Program program) {
        return !program.requiresEnrollment()
                || ledger.enrollments().stream()
                        .anyMatch(enrollment -> enrollment.programId().equals(program.programId()));
    }

    private void ofComputed(Program program) {
        if (program.settlePer() == SettlePer.PAYMENT) {
            ledger.purchases().stream()
                    .filter(purchase -> Counting.keptOut(program, purchase).isEmpty())
                    .forEach(purchase -> keys.accept(program.programId(), purchase.approvalNo()));
        } else {
            ofMonths(program);
        }
    }

    private void ofMonths(Program program) {
        LocalDate last = program.endsOn().isBefore(businessDate) ? program.endsOn() : businessDate;
        for (YearMonth month = YearMonth.from(program.startsOn());
                !month.isAfter(YearMonth.from(last));
                month = month.plusMonths(1)) {
            keys.accept(
                    program.programId(), ExpectedRow.defaultReference(program.programId(), ledger.memberId(), month));
        }
    }

    private void ofRefunds() {
        ledger.refunds().stream()
                .map(RefundRequest::requestId)
                .forEach(requestId -> keys.accept(Program.REFUND, requestId));
    }

    /** Of money by statement nobody can tell from a line alone whether it is a refund's; both are possible then. */
    private void ofCredits() {
        ledger.credits()
                .forEach(line -> keys.accept(
                        line.programId().isEmpty() ? Program.REFUND : line.programId(),
                        named(line.reference(), line.lineId())));
        ledger.payouts()
                .forEach(payout -> keys.accept(payout.programId(), named(payout.reference(), payout.payoutId())));
    }

    private static String named(String reference, String id) {
        return reference.isEmpty() ? id : reference;
    }
}
