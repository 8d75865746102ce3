package dev.daejo.reconciliation;

import dev.daejo.reconciliation.program.CancelRule;
import dev.daejo.reconciliation.program.Eligibility;
import dev.daejo.reconciliation.program.EnrollmentRule;
import dev.daejo.reconciliation.program.PaidBy;
import dev.daejo.reconciliation.program.PayRule;
import dev.daejo.reconciliation.program.Payback;
import dev.daejo.reconciliation.program.PeriodOverride;
import dev.daejo.reconciliation.program.Program;
import dev.daejo.reconciliation.program.ProgramKind;
import dev.daejo.reconciliation.program.SettlePer;
import dev.daejo.reconciliation.program.Tier;
import dev.daejo.reconciliation.program.TierBy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes programs of HANA that run from September to December 2025, give 10% and pay on the 15th of the month after with
 * three days of grace; a test says only what is otherwise.
 */
public final class ProgramMaker {

    private final String programId;
    private final ProgramKind kind;
    private final Map<YearMonth, PeriodOverride> overrides = new HashMap<>();
    private EnrollmentRule enrollment = EnrollmentRule.NONE;
    private CancelRule cancelRule = CancelRule.ORIGINAL_PERIOD;
    private SettlePer settlePer = SettlePer.PERIOD;
    private PaidBy paidBy = PaidBy.STATEMENT;
    private Set<String> statements = Set.of();
    private Set<String> excludedCategories = Set.of();
    private List<Tier> tiers = List.of();
    private TierBy tierBy = TierBy.SAME_PERIOD;
    private long minPayment;
    private long maxPayment = Payback.NO_CAP;
    private long periodCap = Payback.NO_CAP;
    private long countCap = Payback.NO_CAP;
    private long tolerance;
    private PayRule payRule = new PayRule.MonthDay(15);
    private @Nullable Integer cutoffDay;
    private @Nullable Integer closeAfterDays;
    private @Nullable Integer claimWithinDays;

    private ProgramMaker(String programId, ProgramKind kind) {
        this.programId = programId;
        this.kind = kind;
    }

    /** {@code CASH}: of a month's spend. */
    public static ProgramMaker spendRate() {
        return new ProgramMaker("CASH", ProgramKind.SPEND_RATE);
    }

    /** {@code MORE}: of the spend above the baseline, of who is enrolled. */
    public static ProgramMaker spendIncrease() {
        return new ProgramMaker("MORE", ProgramKind.SPEND_INCREASE).enrolled();
    }

    /** {@code EACH}: of each payment, settled by payment. */
    public static ProgramMaker perPayment() {
        ProgramMaker maker = new ProgramMaker("EACH", ProgramKind.PER_PAYMENT);
        maker.settlePer = SettlePer.PAYMENT;
        return maker;
    }

    /** {@code EVENT}: row by row. */
    public static ProgramMaker listed() {
        return new ProgramMaker("EVENT", ProgramKind.LISTED);
    }

    public ProgramMaker enrolled() {
        enrollment = EnrollmentRule.REQUIRED;
        return this;
    }

    public ProgramMaker cancelsInTheirOwnMonth() {
        cancelRule = CancelRule.CANCEL_PERIOD;
        return this;
    }

    public ProgramMaker paidByPayout() {
        paidBy = PaidBy.PAYOUT;
        return this;
    }

    public ProgramMaker statements(String... counterparties) {
        statements = Set.of(counterparties);
        return this;
    }

    public ProgramMaker without(String category) {
        excludedCategories = Set.of(category);
        return this;
    }

    public ProgramMaker tiers(TierBy by, Tier... of) {
        tierBy = by;
        tiers = List.of(of);
        return this;
    }

    public ProgramMaker payments(long min, long max) {
        minPayment = min;
        maxPayment = max;
        return this;
    }

    public ProgramMaker periodCap(long won) {
        periodCap = won;
        return this;
    }

    public ProgramMaker countCap(long payments) {
        countCap = payments;
        return this;
    }

    public ProgramMaker tolerance(long won) {
        tolerance = won;
        return this;
    }

    public ProgramMaker businessDays(int days) {
        payRule = new PayRule.BusinessDays(days);
        return this;
    }

    public ProgramMaker cutoffDay(int day) {
        cutoffDay = day;
        return this;
    }

    public ProgramMaker closeAfter(int days) {
        closeAfterDays = days;
        return this;
    }

    public ProgramMaker claimWithin(int days) {
        claimWithinDays = days;
        return this;
    }

    public ProgramMaker in(YearMonth month, PeriodOverride override) {
        overrides.put(month, override);
        return this;
    }

    public Program make() {
        return new Program(
                programId,
                programId,
                kind,
                Scene.HANA,
                LocalDate.of(2025, 9, 1),
                LocalDate.of(2025, 12, 31),
                new Eligibility(statements, Set.of(), excludedCategories, Set.of(), Set.of(), minPayment, maxPayment),
                new Payback(
                        new BigDecimal("0.10"),
                        null,
                        BigDecimal.ONE,
                        1,
                        Payback.NO_CAP,
                        periodCap,
                        Payback.NO_CAP,
                        countCap,
                        tierBy,
                        tiers),
                enrollment,
                cancelRule,
                settlePer,
                paidBy,
                kind == ProgramKind.LISTED ? null : payRule,
                cutoffDay,
                3,
                tolerance,
                15,
                45,
                closeAfterDays,
                claimWithinDays,
                overrides);
    }
}
