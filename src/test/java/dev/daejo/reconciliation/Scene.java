package dev.daejo.reconciliation;

import dev.daejo.reconciliation.discrepancy.Discrepancy;
import dev.daejo.reconciliation.explanation.Explainer;
import dev.daejo.reconciliation.explanation.Explanation;
import dev.daejo.reconciliation.program.BusinessCalendar;
import dev.daejo.reconciliation.program.CodeClass;
import dev.daejo.reconciliation.program.Counterparty;
import dev.daejo.reconciliation.program.CounterpartyKind;
import dev.daejo.reconciliation.program.DeliveryEvery;
import dev.daejo.reconciliation.program.Program;
import dev.daejo.reconciliation.program.ResponseCodes;
import dev.daejo.reconciliation.program.Terms;
import dev.daejo.reconciliation.statement.Cancel;
import dev.daejo.reconciliation.statement.CardKey;
import dev.daejo.reconciliation.statement.ClaimResult;
import dev.daejo.reconciliation.statement.ClaimResults;
import dev.daejo.reconciliation.statement.Coverage;
import dev.daejo.reconciliation.statement.CoveredDays;
import dev.daejo.reconciliation.statement.Enrollment;
import dev.daejo.reconciliation.statement.ExpectedRow;
import dev.daejo.reconciliation.statement.Incident;
import dev.daejo.reconciliation.statement.Incidents;
import dev.daejo.reconciliation.statement.Payout;
import dev.daejo.reconciliation.statement.PayoutStatus;
import dev.daejo.reconciliation.statement.Purchase;
import dev.daejo.reconciliation.statement.RefundRequest;
import dev.daejo.reconciliation.statement.RefundStatus;
import dev.daejo.reconciliation.statement.RowOrigin;
import dev.daejo.reconciliation.statement.Source;
import dev.daejo.reconciliation.statement.StatementCredit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One member, {@code M1}, and one night in the making. Rows stand in files by their kind, each on the next line; days
 * are written as in the files. {@code HANA} has four business days to answer and three to refund; its code {@code E901} is its system's.
 */
public final class Scene {

    public static final String HANA = "HANA";
    public static final CardKey CARD = new CardKey("token-1", "1111");

    private final LocalDate businessDate;
    private final TreeMap<String, Program> programs = new TreeMap<>();
    private final Map<String, Long> lastLine = new HashMap<>();
    private final List<Purchase> purchases = new ArrayList<>();
    private final List<Cancel> cancels = new ArrayList<>();
    private final List<StatementCredit> credits = new ArrayList<>();
    private final List<Enrollment> enrollments = new ArrayList<>();
    private final List<ExpectedRow> expected = new ArrayList<>();
    private final List<Payout> payouts = new ArrayList<>();
    private final List<RefundRequest> refunds = new ArrayList<>();
    private final List<Incident> incidents = new ArrayList<>();
    private final List<CoveredDays> covered = new ArrayList<>();
    private final List<ClaimResult> told = new ArrayList<>();
    private @Nullable DeliveryEvery statementEvery;
    private @Nullable DeliveryEvery payoutsEvery;
    private @Nullable Integer closeAfterDays;

    public Scene(String businessDate, ProgramMaker... makers) {
        this.businessDate = LocalDate.parse(businessDate);
        for (ProgramMaker maker : makers) {
            Program program = maker.make();
            programs.put(program.programId(), program);
        }
    }

    private RowOrigin next(String file) {
        return new RowOrigin(file, lastLine.merge(file, 2L, (last, first) -> last + 1));
    }

    public Enrollment enrol(String programId, String day, @Nullable Long baseline) {
        Enrollment row = new Enrollment(programId, "M1", LocalDate.parse(day), baseline, next("enrollments.csv"));
        enrollments.add(row);
        return row;
    }

    public Purchase buy(String approvalNo, String day, long amount) {
        return buy(approvalNo, day, amount, "FOOD");
    }

    public Purchase buy(String approvalNo, String day, long amount, String category) {
        return buy(approvalNo, day, day, amount, category);
    }

    public Purchase buy(String approvalNo, String used, String posted, long amount, String category) {
        RowOrigin origin = next("statement.csv");
        Purchase row = new Purchase(
                HANA,
                "L" + origin.line(),
                "M1",
                CARD,
                LocalDate.parse(used).atTime(12, 0),
                LocalDate.parse(posted),
                approvalNo,
                category,
                "OFFLINE",
                amount,
                "KRW",
                origin);
        purchases.add(row);
        return row;
    }

    /** A cancel, used and posted on a day; the approval number is that of the purchase. */
    public Cancel cancel(String approvalNo, String posted, long amount) {
        RowOrigin origin = next("statement.csv");
        Cancel row = new Cancel(
                HANA,
                "L" + origin.line(),
                "M1",
                CARD,
                LocalDate.parse(posted).atTime(13, 0),
                LocalDate.parse(posted),
                "9" + approvalNo,
                approvalNo,
                amount,
                "KRW",
                origin);
        cancels.add(row);
        return row;
    }

    public StatementCredit credit(String programId, String reference, String posted, long amount) {
        return credit(programId, reference, posted, amount, "KRW");
    }

    public StatementCredit credit(String programId, String reference, String posted, long amount, String currency) {
        RowOrigin origin = next("statement.csv");
        StatementCredit row = new StatementCredit(
                HANA,
                "L" + origin.line(),
                "M1",
                CARD,
                LocalDate.parse(posted).atTime(9, 0),
                LocalDate.parse(posted),
                programId,
                reference,
                amount,
                currency,
                origin);
        credits.add(row);
        return row;
    }

    /** A payout processed on a day and, if it was paid, paid on that day. */
    public Payout payout(
            String programId,
            @Nullable YearMonth period,
            PayoutStatus status,
            String code,
            String processed,
            long amount) {
        return payout(programId, period, "", status, code, processed, amount);
    }

    public Payout payout(
            String programId,
            @Nullable YearMonth period,
            String reference,
            PayoutStatus status,
            String code,
            String processed,
            long amount) {
        RowOrigin origin = next("payouts.csv");
        LocalDate day = LocalDate.parse(processed);
        Payout row = new Payout(
                HANA,
                "P" + origin.line(),
                programId,
                "M1",
                period,
                reference,
                amount,
                status,
                code,
                day.atTime(10, 0),
                status == PayoutStatus.PAID ? day : null,
                origin);
        payouts.add(row);
        return row;
    }

    public ExpectedRow expect(String programId, String reference, String due, long amount) {
        LocalDate day = LocalDate.parse(due);
        ExpectedRow row =
                new ExpectedRow(programId, "M1", YearMonth.from(day), reference, amount, day, next("expected.csv"));
        expected.add(row);
        return row;
    }

    /** A request made on a day and decided, or last updated, on another. */
    public RefundRequest refund(
            String requestId, String approvalNo, String requested, RefundStatus status, String updated, long amount) {
        return refund(requestId, approvalNo, requested, status, "", "", updated, amount);
    }

    public RefundRequest refund(
            String requestId,
            String approvalNo,
            String requested,
            RefundStatus status,
            String rejectReason,
            String code,
            String updated,
            long amount) {
        RefundRequest row = new RefundRequest(
                requestId,
                HANA,
                "M1",
                approvalNo,
                LocalDate.parse(requested).atTime(15, 0),
                amount,
                status,
                null,
                rejectReason,
                code,
                LocalDate.parse(updated).atTime(16, 0),
                next("refunds.csv"));
        refunds.add(row);
        return row;
    }

    /** The same request as another counterparty would tell of it. */
    static RefundRequest of(String counterpartyId, RefundRequest request) {
        return new RefundRequest(
                request.requestId(),
                counterpartyId,
                request.memberId(),
                request.approvalNo(),
                request.requestedAt(),
                request.amount(),
                request.status(),
                request.decidedOn(),
                request.rejectReason(),
                request.code(),
                request.updatedAt(),
                request.origin());
    }

    public Incident outage(String first, String last) {
        RowOrigin origin = next("incidents.csv");
        Incident row = new Incident(
                "I" + origin.line(),
                "CORE",
                LocalDate.parse(first).atTime(1, 0),
                LocalDate.parse(last).atTime(5, 0),
                Incident.Kind.OUTAGE,
                origin);
        incidents.add(row);
        return row;
    }

    /** What was reported of a claim on a day. */
    public Scene told(String claimId, String day, ClaimResult.Status status) {
        told.add(new ClaimResult(claimId, LocalDate.parse(day).atTime(9, 0), status, "", "", next("claimresults.csv")));
        return this;
    }

    /** HANA's daily statements are checked, and these days are there. */
    public Scene statementsOf(String first, String last) {
        statementEvery = DeliveryEvery.DAY;
        covered.add(new CoveredDays(
                new Source(Source.Kind.STATEMENT, HANA), LocalDate.parse(first), LocalDate.parse(last)));
        return this;
    }

    /** HANA's daily payouts are checked, and these days are there. */
    public Scene payoutsOf(String first, String last) {
        payoutsEvery = DeliveryEvery.DAY;
        covered.add(
                new CoveredDays(new Source(Source.Kind.PAYOUTS, HANA), LocalDate.parse(first), LocalDate.parse(last)));
        return this;
    }

    /** HANA's refunds close after so many days. */
    public Scene refundsCloseAfter(int days) {
        closeAfterDays = days;
        return this;
    }

    public MemberLedger ledger() {
        return new MemberLedger("M1", purchases, cancels, credits, enrollments, expected, payouts, refunds);
    }

    public Night night() {
        Counterparty hana = new Counterparty(
                HANA,
                "하나카드",
                CounterpartyKind.CARD_ISSUER,
                "CORE",
                4,
                3,
                statementEvery,
                payoutsEvery,
                0,
                closeAfterDays);
        Terms terms = new Terms(
                programs,
                new TreeMap<>(Map.of(HANA, hana)),
                new BusinessCalendar(Set.of(LocalDate.of(2025, 10, 3))),
                new ResponseCodes(Map.of(
                        new ResponseCodes.Key("CORE", "E901"),
                        CodeClass.SYSTEM,
                        new ResponseCodes.Key("CORE", "B101"),
                        CodeClass.BUSINESS)));
        return new Night(
                businessDate,
                terms,
                Coverage.on(businessDate, List.of(hana), covered),
                new Incidents(incidents),
                new ClaimResults(told));
    }

    public MemberOutcome outcome() {
        return new Reconciliation(night()).reconcile(ledger());
    }

    /** The only discrepancy that there is. */
    public Discrepancy discrepancy() {
        List<Discrepancy> all = outcome().discrepancies();
        if (all.size() != 1) {
            throw new AssertionError("Not one discrepancy, but " + all);
        }
        return all.get(0);
    }

    public Explanation explain(String programId) {
        return explain(programId, null);
    }

    public Explanation explain(String programId, @Nullable YearMonth period) {
        return new Explainer(night()).explain(ledger(), programId, period);
    }
}
