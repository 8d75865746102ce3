package dev.daejo.report.explanation;

import dev.daejo.reconciliation.NoCredit;
import dev.daejo.reconciliation.expectation.Obligation;
import dev.daejo.reconciliation.explanation.Explanation;
import dev.daejo.reconciliation.explanation.Fate;
import dev.daejo.reconciliation.explanation.LeftOverExplanation;
import dev.daejo.reconciliation.explanation.PromiseExplanation;
import dev.daejo.reconciliation.pairing.Credit;
import dev.daejo.reconciliation.program.Counterparty;
import dev.daejo.reconciliation.program.Program;
import dev.daejo.reconciliation.statement.Enrollment;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An explanation as a page of text for people, in Korean whatever the machine's locale.
 *
 * <p>For example {@code [2025-09] 결과: 약속대로 들어옴}, then the lines, the arithmetic, the due day, the money and
 * the row that applied.
 */
public final class ExplanationText {

    private final ExplanationWords words = new ExplanationWords();
    private final Explanation explanation;
    private final Map<String, Counterparty> counterparties;
    private final TextLines text = new TextLines();

    private ExplanationText(Explanation explanation, Map<String, Counterparty> counterparties) {
        this.explanation = explanation;
        this.counterparties = counterparties;
    }

    /** The whole page; {@code counterparties} by id, for their names. */
    public static String of(Explanation explanation, Map<String, Counterparty> counterparties) {
        return new ExplanationText(explanation, counterparties).page();
    }

    private String page() {
        addHead();
        for (int at = 0; at < explanation.promises().size(); at++) {
            addPromise(at + 1, explanation.promises().get(at));
        }
        new ExplainedAnswers(words, text).add(explanation.answers());
        addLeftOver();
        new ExplainedMoney(words, text).addUnclear(explanation.unclearSums());
        addNoCredits();
        addOtherLines();
        if (explanation.isEmpty()) {
            text.add(0, words.of("nothing"));
        }
        return text.toString();
    }

    private void addHead() {
        YearMonth period = explanation.period();
        text.add(
                0,
                period == null
                        ? words.of("title", programName(), explanation.memberId(), explanation.businessDate())
                        : words.of(
                                "title.period",
                                programName(),
                                explanation.memberId(),
                                period,
                                explanation.businessDate()));
        Program program = explanation.program();
        if (program != null) {
            text.add(
                    0,
                    words.of(
                            "program",
                            words.ofValue("kind", program.kind()),
                            counterpartyName(program.counterpartyId()),
                            words.ofValue("paid-by", program.paidBy())));
            text.add(0, enrollment(program, explanation.enrollment()));
        }
        text.blank();
    }

    private String programName() {
        if (explanation.programId().equals(Program.REFUND)) {
            return words.of("refund");
        }
        Program program = explanation.program();
        return program == null
                ? words.of("unknown-program", explanation.programId())
                : words.of("named", program.name(), program.programId());
    }

    private String counterpartyName(String id) {
        Counterparty known = counterparties.get(id);
        return known == null ? id : words.of("named", known.name(), id);
    }

    private String enrollment(Program program, @Nullable Enrollment enrollment) {
        if (enrollment == null) {
            return words.of(program.requiresEnrollment() ? "enrollment.none" : "enrollment.not-needed");
        }
        Long baseline = enrollment.baselineAmount();
        return baseline == null
                ? words.of("enrolled", enrollment.enrolledOn(), enrollment.origin())
                : words.of("enrolled.baseline", enrollment.enrolledOn(), words.won(baseline), enrollment.origin());
    }

    private void addPromise(int number, PromiseExplanation promise) {
        Obligation obligation = promise.obligation();
        text.add(
                0,
                obligation.period() == null
                        ? words.of("promise", number, obligation.reference())
                        : words.of("promise.period", number, obligation.period(), obligation.reference()));
        text.add(1, words.of(promise.ambiguous() ? "promise.result.ambiguous" : "promise.result", result(promise)));
        new ExplainedLines(words, text).add(promise);
        new ExplainedAmount(words, text).add(promise);
        if (promise.judged().fate() != Fate.NONE) {
            new ExplainedDue(words, text).add(promise, explanation.program());
            new ExplainedMoney(words, text).add(promise);
            new ExplainedVerdict(words, text).add(promise, explanation.businessDate());
        }
        text.blank();
    }

    private String result(PromiseExplanation promise) {
        String expected = words.won(promise.obligation().expected());
        String received = words.won(promise.judged().received());
        return switch (promise.judged().fate()) {
            case NONE, CLOSED, LONG_CLOSED ->
                words.ofValue("fate", promise.judged().fate());
            case SETTLED, NOT_YET_OVERDUE -> words.of("fate." + promise.judged().fate(), expected, received);
            case DISPUTED -> disputed(promise, expected, received);
        };
    }

    private String disputed(PromiseExplanation promise, String expected, String received) {
        var type = promise.judged().type();
        return type == null
                ? ""
                : words.of(
                        "fate.DISPUTED",
                        words.ofReports("type", type),
                        type,
                        expected,
                        received,
                        words.difference(promise.judged().received()
                                - promise.obligation().expected()));
    }

    private void addLeftOver() {
        if (explanation.leftOver().isEmpty()) {
            return;
        }
        text.add(0, words.of("left-over"));
        explanation.leftOver().forEach(this::addLeftOver);
        text.blank();
    }

    private void addLeftOver(LeftOverExplanation left) {
        Credit credit = left.leftOver().credit();
        text.add(1, credit("left-over.credit", credit));
        if (!credit.reference().isEmpty()) {
            text.add(2, words.of("left-over.reference", credit.reference()));
        }
        if (credit.period() != null) {
            text.add(2, words.of("left-over.period", credit.period()));
        }
        text.add(2, leftOverResult(left));
        new ExplainedMoney(words, text).addRefusedBy(left.refused());
    }

    private String leftOverResult(LeftOverExplanation left) {
        if (!left.reported()) {
            return words.of("left-over.not-reported");
        }
        return words.of(
                left.leftOver().ambiguous() ? "left-over.result.ambiguous" : "left-over.result",
                words.ofReports("cause", left.cause()));
    }

    private String credit(String key, Credit credit) {
        return words.of(
                key,
                credit.origin(),
                credit.receivedOn(),
                words.ofValue("kind-of", credit.kind()),
                credit.id(),
                words.won(credit.amount()));
    }

    private void addNoCredits() {
        List<NoCredit> rows = explanation.noCredits();
        if (rows.isEmpty()) {
            return;
        }
        text.add(0, words.of("no-credits"));
        for (NoCredit row : rows) {
            Credit credit = row.row();
            text.add(
                    1,
                    words.of(
                            "no-credit",
                            credit.origin(),
                            credit.receivedOn(),
                            words.ofValue("kind-of", credit.kind()),
                            credit.id(),
                            words.won(credit.amount()),
                            words.ofValue("no-credit", row.why())));
        }
        text.blank();
    }

    private void addOtherLines() {
        if (!explanation.otherLines().isEmpty()) {
            text.add(0, words.of("others"));
            new ExplainedLines(words, text).addEach(1, explanation.otherLines());
            text.blank();
        }
    }
}
