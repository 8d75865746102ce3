package dev.daejo.reconciliation.explanation;

import dev.daejo.reconciliation.MemberLedger;
import dev.daejo.reconciliation.Night;
import dev.daejo.reconciliation.NoCredit;
import dev.daejo.reconciliation.ProgramGroup;
import dev.daejo.reconciliation.ProgramNight;
import dev.daejo.reconciliation.discrepancy.Cause;
import dev.daejo.reconciliation.expectation.Amounts;
import dev.daejo.reconciliation.expectation.DueDay;
import dev.daejo.reconciliation.expectation.LineHistory;
import dev.daejo.reconciliation.expectation.Obligation;
import dev.daejo.reconciliation.expectation.Obligations;
import dev.daejo.reconciliation.expectation.Promise;
import dev.daejo.reconciliation.expectation.Working;
import dev.daejo.reconciliation.pairing.Credit;
import dev.daejo.reconciliation.pairing.LeftOver;
import dev.daejo.reconciliation.pairing.PairedObligation;
import dev.daejo.reconciliation.program.BusinessCalendar;
import dev.daejo.reconciliation.program.Program;
import dev.daejo.reconciliation.program.ProgramKind;
import dev.daejo.reconciliation.program.SettlePer;
import dev.daejo.reconciliation.statement.Enrollment;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Explains one program of one member. */
final class ProgramExplainer {

    private final Program program;
    private final MemberLedger ledger;
    private final Night night;
    private final LineHistory history;
    private final @Nullable YearMonth period;
    private final ProgramNight promised;
    private final ProgramGroup group;
    private final Credits credits;
    private final Amounts amounts;
    private final Lines lines;

    ProgramExplainer(
            Program program, MemberLedger ledger, Night night, LineHistory history, @Nullable YearMonth period) {
        this.program = program;
        this.ledger = ledger;
        this.night = night;
        this.history = history;
        this.period = period;
        promised = new ProgramNight(program, night);
        group = new ProgramGroup(promised, ledger, history);
        credits = new Credits(group.paired());
        amounts = Obligations.history(promised.schedule(), history, group.enrollment())
                .now();
        lines = new Lines(program, history.now());
    }

    Explanation explanation() {
        return new Explanation(
                night.businessDate(),
                ledger.memberId(),
                program.programId(),
                period,
                program,
                group.enrollment(),
                promises(),
                List.of(),
                leftOver(),
                noCredits(),
                otherLines(),
                group.paired().unclearSums());
    }

    private List<PromiseExplanation> promises() {
        return group.promised().stream()
                .filter(obligation -> isAskedFor(obligation.period()))
                .sorted(Obligation.IN_ORDER)
                .map(this::promise)
                .toList();
    }

    private PromiseExplanation promise(Obligation obligation) {
        PairedObligation paired = credits.paired(obligation);
        Judged judged = new Judging(night)
                .judged(
                        group.standing(paired),
                        group.payoutsOf(obligation),
                        promised.sources(),
                        group.takesPart(obligation),
                        group.isClosed(obligation.dueOn()));
        Working working = working(obligation.promise()).orElse(null);
        return new PromiseExplanation(
                obligation,
                linesOf(obligation.promise()),
                decidingLines(working),
                working,
                due(obligation),
                Credits.arrived(paired),
                credits.refused(paired, judged),
                paired.ambiguous(),
                judged);
    }

    private Optional<Working> working(Promise promise) {
        if (promise instanceof Promise.Month month) {
            return amounts.working(month.period());
        }
        return promise instanceof Promise.Payment payment ? amounts.working(payment.purchase()) : Optional.empty();
    }

    private List<LineNote> linesOf(Promise promise) {
        if (promise instanceof Promise.Month month) {
            return lines.ofMonth(month.period());
        }
        return promise instanceof Promise.Payment payment ? lines.ofPayment(payment.purchase()) : List.of();
    }

    /** Those of another month, where its spend decides the tier. */
    private List<LineNote> decidingLines(@Nullable Working working) {
        return working instanceof Working.OfMonth month
                        && month.before().tier() != null
                        && !month.before().tier().decidedBy().equals(month.month())
                ? lines.ofDecidingMonth(month.before().tier().decidedBy())
                : List.of();
    }

    private Due due(Obligation obligation) {
        BusinessCalendar calendar = night.terms().calendar();
        if (obligation.promise() instanceof Promise.Month month) {
            Enrollment enrollment = group.enrollment();
            LocalDate enrolledOn = enrollment == null ? null : enrollment.enrolledOn();
            return Due.of(DueDay.payDaysOfMonth(program, month.period(), enrolledOn, calendar), calendar);
        }
        if (obligation.promise() instanceof Promise.Payment payment) {
            YearMonth used = YearMonth.from(payment.purchase().usedAt());
            LocalDate posted = payment.purchase().postedOn();
            return Due.of(List.of(DueDay.payDayOfPayment(program, used, posted, calendar)), calendar);
        }
        return Due.listed(obligation.dueOn());
    }

    private List<LeftOverExplanation> leftOver() {
        return group.paired().leftOver().stream()
                .filter(left -> couldBeAskedFor(left.credit()))
                .map(this::leftOver)
                .toList();
    }

    private LeftOverExplanation leftOver(LeftOver leftOver) {
        return new LeftOverExplanation(
                leftOver,
                group.lacksEnrollment() ? Cause.NOT_ENROLLED : Cause.NOTHING_DUE,
                !group.isClosed(leftOver.credit().receivedOn()),
                credits.refusals().of(leftOver));
    }

    private List<NoCredit> noCredits() {
        return group.noCredits().stream()
                .filter(row -> couldBeAskedFor(row.row()))
                .toList();
    }

    private List<LineNote> otherLines() {
        if (program.kind() == ProgramKind.LISTED || group.lacksEnrollment()) {
            return List.of();
        }
        List<LineNote> others = new ArrayList<>();
        if (program.settlePer() == SettlePer.PAYMENT) {
            others.addAll(lines.keptOut(this::isAskedFor));
        }
        others.addAll(Lines.unlinked(history.now(), period));
        return others;
    }

    private boolean isAskedFor(@Nullable YearMonth month) {
        return period == null || period.equals(month);
    }

    /** A credit that names no month could be any month's. */
    private boolean couldBeAskedFor(Credit credit) {
        return credit.period() == null || isAskedFor(credit.period());
    }
}
