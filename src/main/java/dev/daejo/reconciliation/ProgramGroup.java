package dev.daejo.reconciliation;

import dev.daejo.reconciliation.discrepancy.Proof;
import dev.daejo.reconciliation.discrepancy.Standing;
import dev.daejo.reconciliation.expectation.LineHistory;
import dev.daejo.reconciliation.expectation.Obligation;
import dev.daejo.reconciliation.expectation.Obligations;
import dev.daejo.reconciliation.pairing.Credit;
import dev.daejo.reconciliation.pairing.Paired;
import dev.daejo.reconciliation.pairing.PairedObligation;
import dev.daejo.reconciliation.pairing.Pairing;
import dev.daejo.reconciliation.program.Closing;
import dev.daejo.reconciliation.program.CodeClass;
import dev.daejo.reconciliation.program.Counterparty;
import dev.daejo.reconciliation.program.PaidBy;
import dev.daejo.reconciliation.program.Program;
import dev.daejo.reconciliation.statement.Enrollment;
import dev.daejo.reconciliation.statement.Payout;
import dev.daejo.reconciliation.statement.Source;
import dev.daejo.reconciliation.statement.StatementCredit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One program of one member: what was promised, what came, and how the two were paired. */
public final class ProgramGroup {

    private final Program program;
    private final MemberLedger ledger;
    private final Night night;
    private final LineHistory lines;
    private final Closing closing;
    private final CreditRule creditRule;
    private final @Nullable Enrollment enrollment;
    private final List<Payout> payouts;
    private final List<Obligation> promised;
    private final BelongingPayouts belonging;
    private final Paired paired;

    public ProgramGroup(Program program, MemberLedger ledger, Night night, LineHistory lines) {
        this.program = program;
        this.ledger = ledger;
        this.night = night;
        this.lines = lines;
        closing = Closing.of(program);
        creditRule = new CreditRule(program, night.businessDate());
        enrollment = enrollmentOf(program, ledger).orElse(null);
        payouts = ledger.payouts().stream()
                .filter(payout -> payout.programId().equals(program.programId()))
                .toList();
        promised = Obligations.of(program, ledger, night, lines, enrollment);
        List<Obligation> obligations = promised.stream().filter(this::takesPart).toList();
        belonging = new BelongingPayouts(obligations, payouts);
        paired = Pairing.pair(obligations, credits(), program.amountTolerance(), belonging::latestFailedOrWasReversed);
    }

    private static Optional<Enrollment> enrollmentOf(Program program, MemberLedger ledger) {
        return ledger.enrollments().stream()
                .filter(enrollment -> enrollment.programId().equals(program.programId()))
                .findFirst();
    }

    private List<Credit> credits() {
        return Stream.concat(
                        ofProgram()
                                .filter(line -> creditRule.keptOut(line).isEmpty())
                                .map(Credit::of),
                        payouts.stream()
                                .filter(payout -> creditRule.keptOut(payout).isEmpty())
                                .map(Credit::of))
                .toList();
    }

    private Stream<StatementCredit> ofProgram() {
        return ledger.credits().stream().filter(line -> line.programId().equals(program.programId()));
    }

    /** The rows of the program that are no money for it. */
    public List<NoCredit> noCredits() {
        return Stream.concat(
                        ofProgram().flatMap(line -> creditRule.keptOut(line).stream()
                                .map(why -> new NoCredit(Credit.of(line), why))),
                        payouts.stream().flatMap(payout -> creditRule.keptOut(payout).stream()
                                .map(why -> new NoCredit(Credit.of(payout), why))))
                .toList();
    }

    public @Nullable Enrollment enrollment() {
        return enrollment;
    }

    /** Whether the member is promised nothing because of not being enrolled. */
    public boolean lacksEnrollment() {
        return program.requiresEnrollment() && enrollment == null;
    }

    /** Every obligation, also those of 0 won and those that take no part in pairing. */
    public List<Obligation> promised() {
        return promised;
    }

    /** Whether an obligation is not yet so long closed that it takes no part in pairing. */
    public boolean takesPart(Obligation obligation) {
        return closing.obligationTakesPart(obligation.dueOn(), night.businessDate());
    }

    public Paired paired() {
        return paired;
    }

    /** The payouts of any status that belong to an obligation, the latest last. */
    public List<Payout> payoutsOf(Obligation obligation) {
        return belonging.of(obligation);
    }

    /** Whether something due or received on a day is closed. */
    public boolean isClosed(LocalDate day) {
        return closing.isClosed(day, night.businessDate());
    }

    /** How an obligation stands on the business date. */
    public Standing standing(PairedObligation obligation) {
        Payout latest = belonging.latestOf(obligation.obligation()).orElse(null);
        String system = counterparty().system();
        LocalDate due = obligation.obligation().dueOn();
        return new Standing(
                night.businessDate(),
                obligation,
                program.graceDays(),
                program.amountTolerance(),
                program.paidBy() == PaidBy.STATEMENT,
                latest,
                latest == null
                        ? CodeClass.UNKNOWN
                        : night.terms().responseCodes().classOf(system, latest.code()),
                () -> hasHole(obligation.obligation()),
                () -> night.incidents().touching(system, due, due.plusDays(program.graceDays())));
    }

    /** The rows that a case about an obligation rests on. */
    Proof proof(PairedObligation obligation) {
        return new Proof(program, enrollment, lines.now(), belonging.of(obligation.obligation()));
    }

    private Counterparty counterparty() {
        return night.terms().counterparty(program.counterpartyId());
    }

    private boolean hasHole(Obligation obligation) {
        return sources().stream()
                .anyMatch(source -> night.coverage().hasHole(source, obligation.windowFrom(), obligation.windowTo()));
    }

    /** The sources of its obligations (contract, section 4, "Coverage"). */
    public List<Source> sources() {
        if (program.paidBy() == PaidBy.PAYOUT) {
            return List.of(new Source(Source.Kind.PAYOUTS, program.counterpartyId()));
        }
        Set<String> statements = program.eligibility().statements();
        return statements.isEmpty()
                ? night.coverage().checked(Source.Kind.STATEMENT)
                : statements.stream()
                        .map(id -> new Source(Source.Kind.STATEMENT, id))
                        .toList();
    }
}
