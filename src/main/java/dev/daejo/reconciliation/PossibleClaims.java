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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
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
    /** How many rows have a key. */
    private final Map<Key, Integer> rowsOfKey = new HashMap<>();

    private PossibleClaims(Terms terms, LocalDate businessDate, MemberLedger ledger) {
        this.terms = terms;
        this.businessDate = businessDate;
        this.ledger = ledger;
    }

    /**
     * Of the ids of the first claim of each key those that are asked for; the id of a key that several rows have comes as
     * often.
     *
     * @param everListed the member's expected rows, also those that a later file has replaced
     */
    public static Stream<String> ids(
            Terms terms,
            LocalDate businessDate,
            MemberLedger ledger,
            List<ExpectedRow> everListed,
            Predicate<String> asked) {
        PossibleClaims claims = new PossibleClaims(terms, businessDate, ledger);
        claims.ofPromises(everListed);
        claims.ofRefunds();
        claims.ofCredits();
        return claims.rowsOfKey.entrySet().stream()
                .flatMap(key -> claims.ids(key.getKey()).filter(asked).flatMap(id -> Stream.generate(() -> id)
                        .limit(key.getValue())));
    }

    private Stream<String> ids(Key key) {
        return Stream.of(Direction.values())
                .map(direction -> ClaimId.of(key.programId(), ledger.memberId(), key.reference(), direction, 1));
    }

    private void add(String programId, String reference) {
        rowsOfKey.merge(new Key(programId, reference), 1, Integer::sum);
    }

    private record Key(String programId, String reference) {}

    private void ofPromises(List<ExpectedRow> everListed) {
        everListed.forEach(row -> add(row.programId(), row.reference()));
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
                    .forEach(purchase -> add(program.programId(), purchase.approvalNo()));
        } else {
            ofMonths(program);
        }
    }

    private void ofMonths(Program program) {
        LocalDate last = program.endsOn().isBefore(businessDate) ? program.endsOn() : businessDate;
        for (YearMonth month = YearMonth.from(program.startsOn());
                !month.isAfter(YearMonth.from(last));
                month = month.plusMonths(1)) {
            add(program.programId(), ExpectedRow.defaultReference(program.programId(), ledger.memberId(), month));
        }
    }

    private void ofRefunds() {
        ledger.refunds().stream().map(RefundRequest::requestId).forEach(requestId -> add(Program.REFUND, requestId));
    }

    /** Of money by statement nobody can tell from a line alone whether it is a refund's; both are possible then. */
    private void ofCredits() {
        ledger.credits()
                .forEach(line -> add(
                        line.programId().isEmpty() ? Program.REFUND : line.programId(),
                        named(line.reference(), line.lineId())));
        ledger.payouts().forEach(payout -> add(payout.programId(), named(payout.reference(), payout.payoutId())));
    }

    private static String named(String reference, String id) {
        return reference.isEmpty() ? id : reference;
    }
}
