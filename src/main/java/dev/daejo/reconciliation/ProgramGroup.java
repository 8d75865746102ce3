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
import dev.daejo.reconciliation.pairing.ReferenceIndex;
import dev.daejo.reconciliation.program.CodeClass;
import dev.daejo.reconciliation.program.PaidBy;
import dev.daejo.reconciliation.program.Program;
import dev.daejo.reconciliation.statement.Enrollment;
import dev.daejo.reconciliation.statement.Payout;
import dev.daejo.reconciliation.statement.Source;
import dev.daejo.reconciliation.statement.StatementCredit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One program of one member: what was promised, what came, and how the two were paired. */
public final class ProgramGroup {

    private final ProgramNight promised;
    private final Program program;
    private final Night night;
    private final MemberLedger ledger;
    private final LineHistory lines;
    private final @Nullable Enrollment enrollment;
    private final List<Payout> payouts;
    private final List<Obligation> obligations;
    private final BelongingPayouts belonging;
    private final Paired paired;

    public ProgramGroup(ProgramNight promised, MemberLedger ledger, LineHistory lines) {
        this.promised = promised;
        this.ledger = ledger;
        this.lines = lines;
        program = promised.program();
        night = promised.night();
        enrollment = enrollmentOf(program, ledger);
        payouts = payoutsOf(program, ledger);
        obligations = Obligations.of(promised.schedule(), ledger, lines, enrollment);
        List<Obligation> open = takingPart();
        ReferenceIndex named = new ReferenceIndex(open);
        belonging = new BelongingPayouts(named, payouts);
        paired = Pairing.pair(open, named, credits(), program.amountTolerance(), belonging::latestFailedOrWasReversed);
    }

    private static @Nullable Enrollment enrollmentOf(Program program, MemberLedger ledger) {
        for (Enrollment enrollment : ledger.enrollments()) {
            if (enrollment.programId().equals(program.programId())) {
                return enrollment;
            }
        }
        return null;
    }

    private static List<Payout> payoutsOf(Program program, MemberLedger ledger) {
        List<Payout> own = new ArrayList<>(ledger.payouts().size());
        for (Payout payout : ledger.payouts()) {
            if (payout.programId().equals(program.programId())) {
                own.add(payout);
            }
        }
        return own;
    }

    /** The obligations that are not too long closed, in order. */
    private List<Obligation> takingPart() {
        List<Obligation> open = new ArrayList<>(obligations.size());
        for (Obligation obligation : obligations) {
            if (takesPart(obligation)) {
                open.add(obligation);
            }
        }
        open.sort(Obligation.IN_ORDER);
        return open;
    }

    private List<Credit> credits() {
        CreditRule rule = promised.creditRule();
        List<Credit> credits = new ArrayList<>();
        for (StatementCredit line : ledger.credits()) {
            if (isOfProgram(line) && rule.counts(line)) {
                credits.add(Credit.of(line));
            }
        }
        for (Payout payout : payouts) {
            if (rule.counts(payout)) {
                credits.add(Credit.of(payout));
            }
        }
        return credits;
    }

    private boolean isOfProgram(StatementCredit line) {
        return line.programId().equals(program.programId());
    }

    /** The rows of the program that are no money for it. */
    public List<NoCredit> noCredits() {
        return Stream.concat(
                        ledger.credits().stream()
                                .filter(this::isOfProgram)
                                .flatMap(line -> promised.creditRule().keptOut(line).stream()
                                        .map(why -> new NoCredit(Credit.of(line), why))),
                        payouts.stream().flatMap(payout -> promised.creditRule().keptOut(payout).stream()
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
        return obligations;
    }

    /** Whether an obligation is not yet so long closed that it takes no part in pairing. */
    public boolean takesPart(Obligation obligation) {
        return promised.closing().obligationTakesPart(obligation.dueOn(), night.businessDate());
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
        return promised.closing().isClosed(day, night.businessDate());
    }

    /** How an obligation stands on the business date. */
    public Standing standing(PairedObligation obligation) {
        Payout latest = belonging.latestOf(obligation.obligation());
        String system = promised.system();
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

    private boolean hasHole(Obligation obligation) {
        for (Source source : promised.sources()) {
            if (night.coverage().hasHole(source, obligation.windowFrom(), obligation.windowTo())) {
                return true;
            }
        }
        return false;
    }
}
