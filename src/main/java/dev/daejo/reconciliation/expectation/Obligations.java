package dev.daejo.reconciliation.expectation;

import dev.daejo.reconciliation.MemberLedger;
import dev.daejo.reconciliation.expectation.Schedule.Term;
import dev.daejo.reconciliation.program.Program;
import dev.daejo.reconciliation.program.SettlePer;
import dev.daejo.reconciliation.statement.Enrollment;
import dev.daejo.reconciliation.statement.ExpectedRow;
import dev.daejo.reconciliation.statement.Purchase;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The obligations of one program and member, also those of 0 won (contract, section 4, "Obligations"). */
public final class Obligations {

    private final Schedule schedule;
    private final Program program;
    private final MemberLedger ledger;
    private final LineHistory lines;
    private final @Nullable Enrollment enrollment;
    private final List<Obligation> made = new ArrayList<>();

    private Obligations(Schedule schedule, MemberLedger ledger, LineHistory lines, @Nullable Enrollment enrollment) {
        this.schedule = schedule;
        this.program = schedule.program();
        this.ledger = ledger;
        this.lines = lines;
        this.enrollment = enrollment;
    }

    /** Makes them; none for a member who is not enrolled where that is required. */
    public static List<Obligation> of(
            Schedule schedule, MemberLedger ledger, LineHistory lines, @Nullable Enrollment enrollment) {
        if (schedule.program().requiresEnrollment() && enrollment == null) {
            return List.of();
        }
        Obligations obligations = new Obligations(schedule, ledger, lines, enrollment);
        switch (schedule.program().kind()) {
            case LISTED -> obligations.makeListed();
            case SPEND_INCREASE, SPEND_RATE, PER_PAYMENT -> obligations.makeComputed();
        }
        return obligations.made;
    }

    /** How the amounts of a program that computes them come about, now and as of any day. */
    public static AmountHistory history(Schedule schedule, LineHistory lines, @Nullable Enrollment enrollment) {
        Long baseline = enrollment == null ? null : enrollment.baselineAmount();
        return new AmountHistory(schedule.program(), lines, baseline == null ? 0 : baseline, schedule.months());
    }

    private void makeListed() {
        ledger.expected().stream()
                .filter(row -> row.programId().equals(program.programId()))
                .sorted(Comparator.comparing(ExpectedRow::period))
                .forEach(row -> make(
                        row.period(),
                        row.reference(),
                        row.amount(),
                        schedule.dueOn(row.dueOn()),
                        receivedOn -> row.amount(),
                        new Promise.Listed(row)));
    }

    private void makeComputed() {
        AmountHistory history = history(schedule, lines, enrollment);
        if (program.settlePer() == SettlePer.PAYMENT) {
            makePayments(history);
        } else {
            for (int month = 0; month < schedule.months().count(); month++) {
                makeMonth(month, history);
            }
        }
    }

    private void makeMonth(int month, AmountHistory history) {
        YearMonth period = schedule.months().at(month);
        LocalDate enrolledOn = enrollment == null ? null : enrollment.enrolledOn();
        make(
                period,
                ExpectedRow.defaultReference(
                        program.programId(),
                        ledger.memberId(),
                        schedule.months().text(month)),
                history.now().of(month),
                schedule.ofMonth(month, enrolledOn),
                receivedOn -> history.asOf(receivedOn).of(month),
                new Promise.Month(period));
    }

    private void makePayments(AmountHistory history) {
        Months months = schedule.months();
        for (LinkedPurchase linked : lines.now().purchases()) {
            Purchase payment = linked.purchase();
            int month = months.placeOf(payment.usedAt().toLocalDate());
            if (months.holds(month) && Counting.counts(program, payment)) {
                make(
                        months.at(month),
                        payment.approvalNo(),
                        history.now().of(payment),
                        schedule.ofPayment(months.at(month), payment.postedOn()),
                        receivedOn -> history.asOf(receivedOn).of(payment),
                        new Promise.Payment(payment));
            }
        }
    }

    private void make(
            YearMonth period, String reference, long expected, Term term, ExpectedThen then, Promise promise) {
        made.add(new Obligation(
                made.size(),
                program.programId(),
                program.counterpartyId(),
                period,
                reference,
                expected,
                term.due(),
                term.windowFrom(),
                term.windowTo(),
                then,
                promise));
    }
}
