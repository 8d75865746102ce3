package dev.daejo.reconciliation.expectation;

import dev.daejo.reconciliation.MemberLedger;
import dev.daejo.reconciliation.Night;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The obligations of one program and member, also those of 0 won (contract, section 4, "Obligations"). */
public final class Obligations {

    private final Program program;
    private final MemberLedger ledger;
    private final Night night;
    private final LineHistory lines;
    private final @Nullable Enrollment enrollment;
    private final List<Obligation> made = new ArrayList<>();

    private Obligations(
            Program program, MemberLedger ledger, Night night, LineHistory lines, @Nullable Enrollment enrollment) {
        this.program = program;
        this.ledger = ledger;
        this.night = night;
        this.lines = lines;
        this.enrollment = enrollment;
    }

    /** Makes them; none for a member who is not enrolled where that is required. */
    public static List<Obligation> of(
            Program program, MemberLedger ledger, Night night, LineHistory lines, @Nullable Enrollment enrollment) {
        if (program.requiresEnrollment() && enrollment == null) {
            return List.of();
        }
        Obligations obligations = new Obligations(program, ledger, night, lines, enrollment);
        switch (program.kind()) {
            case LISTED -> obligations.makeListed();
            case SPEND_INCREASE, SPEND_RATE, PER_PAYMENT -> obligations.makeComputed();
        }
        return obligations.made;
    }

    /** How the amounts of a program that computes them come about, now and as of any day. */
    public static AmountHistory history(
            Program program, Night night, LineHistory lines, @Nullable Enrollment enrollment) {
        Long baseline = enrollment == null ? null : enrollment.baselineAmount();
        return new AmountHistory(program, lines, baseline == null ? 0 : baseline, months(program, night));
    }

    private void makeListed() {
        ledger.expected().stream()
                .filter(row -> row.programId().equals(program.programId()))
                .sorted(Comparator.comparing(ExpectedRow::period))
                .forEach(row -> make(
                        row.period(),
                        row.reference(),
                        row.amount(),
                        row.dueOn(),
                        receivedOn -> row.amount(),
                        new Promise.Listed(row)));
    }

    private void makeComputed() {
        AmountHistory history = history(program, night, lines, enrollment);
        if (program.settlePer() == SettlePer.PAYMENT) {
            makePayments(history);
        } else {
            months(program, night).forEach(period -> makeMonth(period, history));
        }
    }

    private void makeMonth(YearMonth period, AmountHistory history) {
        LocalDate enrolledOn = enrollment == null ? null : enrollment.enrolledOn();
        make(
                period,
                ExpectedRow.defaultReference(program.programId(), ledger.memberId(), period),
                history.now().of(period),
                DueDay.ofMonth(program, period, enrolledOn, night.terms().calendar()),
                receivedOn -> history.asOf(receivedOn).of(period),
                new Promise.Month(period));
    }

    private void makePayments(AmountHistory history) {
        List<YearMonth> months = months(program, night);
        for (LinkedPurchase linked : lines.now().purchases()) {
            Purchase payment = linked.purchase();
            YearMonth period = YearMonth.from(payment.usedAt());
            if (months.contains(period) && Counting.keptOut(program, payment).isEmpty()) {
                make(
                        period,
                        payment.approvalNo(),
                        history.now().of(payment),
                        DueDay.ofPayment(
                                program,
                                period,
                                payment.postedOn(),
                                night.terms().calendar()),
                        receivedOn -> history.asOf(receivedOn).of(payment),
                        new Promise.Payment(payment));
            }
        }
    }

    private void make(
            YearMonth period, String reference, long expected, LocalDate due, ExpectedThen then, Promise promise) {
        made.add(new Obligation(
                made.size(),
                program.programId(),
                program.counterpartyId(),
                period,
                reference,
                expected,
                due,
                due.minusDays(program.matchDaysBefore()),
                due.plusDays(program.matchDaysAfter()),
                then,
                promise));
    }

    /** The months from {@code starts_on} to the earlier of {@code ends_on} and D. */
    private static List<YearMonth> months(Program program, Night night) {
        LocalDate last = program.endsOn().isBefore(night.businessDate()) ? program.endsOn() : night.businessDate();
        if (last.isBefore(program.startsOn())) {
            return List.of();
        }
        YearMonth end = YearMonth.from(last);
        return Stream.iterate(
                        YearMonth.from(program.startsOn()), month -> !month.isAfter(end), month -> month.plusMonths(1))
                .toList();
    }
}
