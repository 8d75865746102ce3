package dev.daejo.report.explanation;

import dev.daejo.reconciliation.expectation.Obligation;
import dev.daejo.reconciliation.expectation.PayDay;
import dev.daejo.reconciliation.explanation.Due;
import dev.daejo.reconciliation.explanation.Due.CountedDay;
import dev.daejo.reconciliation.explanation.PromiseExplanation;
import dev.daejo.reconciliation.program.BusinessCalendar.DayKind;
import dev.daejo.reconciliation.program.PayRule;
import dev.daejo.reconciliation.program.Program;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** By when an obligation was due: the pay rule, the cutoff, the business days counted and those passed over. */
final class ExplainedDue {

    private final ExplanationWords words;
    private final TextLines text;

    ExplainedDue(ExplanationWords words, TextLines text) {
        this.words = words;
        this.text = text;
    }

    void add(PromiseExplanation promise, @Nullable Program program) {
        text.add(1, words.of("due"));
        addRule(program);
        Due due = promise.due();
        due.asked().forEach(this::addPayDay);
        LocalDate from = due.countedFrom();
        if (due.asked().isEmpty()) {
            text.add(2, from == null ? words.of("due.listed", due.on()) : words.of("due.refund", from, due.on()));
        }
        addCounted(due.counted());
        Obligation obligation = promise.obligation();
        text.add(
                2,
                words.of(
                        "due.last",
                        due.on(),
                        program == null ? 0 : program.graceDays(),
                        promise.judged().lastDayInTime()));
        text.add(2, words.of("due.window", obligation.windowFrom(), obligation.windowTo()));
    }

    private void addRule(@Nullable Program program) {
        PayRule rule = program == null ? null : program.payRule();
        if (rule instanceof PayRule.MonthDay monthDay) {
            text.add(2, words.of("due.rule.month-day", monthDay.day()));
        } else if (rule instanceof PayRule.BusinessDays businessDays) {
            text.add(2, words.of("due.rule.business-days", businessDays.days()));
        }
    }

    private void addPayDay(PayDay payDay) {
        LocalDate from = payDay.countedFrom();
        if (payDay.fixed()) {
            text.add(2, words.of("due.fixed", payDay.period(), payDay.day()));
        } else {
            text.add(
                    2,
                    from == null
                            ? words.of("due.month-day", payDay.period(), payDay.day())
                            : words.of("due.business-days", payDay.period(), from, payDay.day()));
        }
        LocalDate lastDay = payDay.lastEnrollmentDay();
        if (lastDay != null) {
            text.add(3, words.of(payDay.tooLate() ? "due.too-late" : "due.in-time", lastDay));
        }
    }

    private void addCounted(List<CountedDay> days) {
        if (days.isEmpty()) {
            return;
        }
        text.add(
                2,
                words.of(
                        "due.counted",
                        days.stream()
                                .filter(day -> day.kind() == DayKind.BUSINESS_DAY)
                                .map(day -> day.day().toString())
                                .collect(Collectors.joining(", "))));
        String skipped = days.stream()
                .filter(day -> day.kind() != DayKind.BUSINESS_DAY)
                .map(day -> words.of("due.day", day.day(), words.ofValue("day", day.kind())))
                .collect(Collectors.joining(", "));
        if (!skipped.isEmpty()) {
            text.add(2, words.of("due.skipped", skipped));
        }
    }
}
