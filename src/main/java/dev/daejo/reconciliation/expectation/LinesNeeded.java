package dev.daejo.reconciliation.expectation;

import dev.daejo.reconciliation.MemberLedger;
import dev.daejo.reconciliation.program.PayRule;
import dev.daejo.reconciliation.program.Payback;
import dev.daejo.reconciliation.program.Program;
import dev.daejo.reconciliation.program.ProgramKind;
import dev.daejo.reconciliation.program.SettlePer;
import dev.daejo.reconciliation.program.TierBy;
import dev.daejo.reconciliation.statement.Enrollment;
import dev.daejo.reconciliation.statement.Purchase;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Which statement lines the obligations of a program need: those of the months that still have one, with {@code total_cap}
 * the program's earlier months too, with {@code PREVIOUS_PERIOD} the month before (contract, section 4, "Closing").
 */
public final class LinesNeeded {

    private final Schedule schedule;
    private final Program program;
    private final Months months;

    public LinesNeeded(Schedule schedule) {
        this.schedule = schedule;
        program = schedule.program();
        months = schedule.months();
    }

    /** From which day of use or posting on, for members who need not wait for a later pay day; all where none ever closes. */
    public LocalDate from() {
        if (program.kind() == ProgramKind.LISTED) {
            return LocalDate.MAX;
        }
        if (program.closeAfterDays() == null) {
            return LocalDate.MIN;
        }
        if (program.payback().totalCap() != Payback.NO_CAP) {
            return firstDayFor(YearMonth.from(program.startsOn()));
        }
        LocalDate ofMonths = fromByMonths();
        LocalDate ofPayments = fromByPayments();
        return ofPayments.isBefore(ofMonths) ? ofPayments : ofMonths;
    }

    private LocalDate fromByMonths() {
        for (YearMonth month : months.all()) {
            if (schedule.takesPart(schedule.ofMonth(months.placeOf(month), null).due())) {
                return firstDayFor(month);
            }
        }
        return LocalDate.MAX;
    }

    /** A payment may be due so many business days after its posting, however late that is. */
    private LocalDate fromByPayments() {
        return program.settlePer() == SettlePer.PAYMENT && program.payRule() instanceof PayRule.BusinessDays rule
                ? YearMonth.from(schedule.lastDayBefore(rule.days())).atDay(1)
                : LocalDate.MAX;
    }

    /** The first day whose lines a month asks for. */
    private LocalDate firstDayFor(YearMonth month) {
        boolean byMonthBefore = program.payback().tierBy() == TierBy.PREVIOUS_PERIOD
                && !program.payback().tiers().isEmpty();
        return month.minusMonths(byMonthBefore ? 1 : 0).atDay(1);
    }

    /** Whether an obligation of a member that still takes part asks for lines before a day. */
    public boolean asksForLinesBefore(LocalDate day, MemberLedger ledger) {
        if (program.kind() == ProgramKind.LISTED) {
            return false;
        }
        return program.settlePer() == SettlePer.PAYMENT
                ? ledger.purchases().stream().anyMatch(payment -> asksForLinesBefore(day, payment))
                : ledger.enrollments().stream()
                        .filter(enrollment -> enrollment.programId().equals(program.programId()))
                        .anyMatch(enrollment -> asksForLinesBefore(day, enrollment));
    }

    /** Caps are shared by the payments of a month. */
    private boolean asksForLinesBefore(LocalDate day, Purchase payment) {
        YearMonth month = YearMonth.from(payment.usedAt());
        return month.atDay(1).isBefore(day)
                && schedule.takesPart(
                        schedule.ofPayment(month, payment.postedOn()).due());
    }

    /** Who enrolled late is paid for earlier months on a later pay day. */
    private boolean asksForLinesBefore(LocalDate day, Enrollment enrollment) {
        for (YearMonth month : months.all()) {
            if (!firstDayFor(month).isBefore(day)) {
                return false;
            }
            if (schedule.takesPart(schedule.ofMonth(months.placeOf(month), enrollment.enrolledOn())
                    .due())) {
                return true;
            }
        }
        return false;
    }
}
