package dev.daejo.reference;

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
import dev.daejo.reconciliation.program.TierBy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads {@code programs.csv}, each program with its tiers and its changed months. */
final class ProgramRows {

    private static final String PAY_RULE = "MONTH_DAY:1…31이나 BUSINESS_DAYS:0…" + Notation.MOST_BUSINESS_DAYS;
    private static final int LAST_DAY_OF_MONTH = 31;
    private static final int MATCH_DAYS_BEFORE = 15;
    private static final int MATCH_DAYS_AFTER = 45;

    private final TierRows tiers;
    private final PeriodRows periods;
    private final ProgramFit fit;

    private ProgramRows(TierRows tiers, PeriodRows periods, ProgramFit fit) {
        this.tiers = tiers;
        this.periods = periods;
        this.fit = fit;
    }

    static SortedMap<String, Program> read(Table programs, Table tiers, Table periods, Known counterparties) {
        programs.uniqueBy("program_id", "프로그램", row -> row.text("program_id"));
        Known ids = Known.in(programs, "program_id", "programs.csv에 있는 프로그램");
        TierRows tierRows = new TierRows(tiers, ids);
        ProgramRows reading =
                new ProgramRows(tierRows, new PeriodRows(periods, ids), new ProgramFit(counterparties, tierRows));
        SortedMap<String, Program> found = new TreeMap<>();
        programs.rows().forEach(row -> reading.program(row).ifPresent(each -> found.put(each.programId(), each)));
        return found;
    }

    /** The program, unless a value without which there is none is at fault; every value is read, for its fault. */
    private Optional<Program> program(Row row) {
        fit.check(row);
        Optional<ProgramKind> kind = row.oneOf("kind", ProgramKind.class);
        Optional<LocalDate> startsOn = row.date("starts_on");
        Optional<LocalDate> endsOn = row.date("ends_on");
        Optional<PaidBy> paidBy = row.oneOf("paid_by", PaidBy.class);
        Eligibility eligibility = eligibility(row);
        Payback payback = payback(row);
        EnrollmentRule enrollment =
                row.oneOf("enrollment", EnrollmentRule.class).orElse(EnrollmentRule.REQUIRED);
        CancelRule cancelRule = row.oneOf("cancel_rule", CancelRule.class).orElse(CancelRule.ORIGINAL_PERIOD);
        SettlePer settlePer = row.oneOf("settle_per", SettlePer.class).orElse(SettlePer.PERIOD);
        Optional<PayRule> payRule = row.value("pay_rule", PAY_RULE, Notation::payRule);
        Optional<Integer> cutoffDay = row.whole("enroll_cutoff_day", 1, LAST_DAY_OF_MONTH);
        int graceDays = row.days("grace_days").orElse(0);
        long tolerance = row.won("amount_tolerance").orElse(0L);
        int before = row.days("match_days_before").orElse(MATCH_DAYS_BEFORE);
        int after = row.days("match_days_after").orElse(MATCH_DAYS_AFTER);
        Optional<Integer> closing = row.days("close_after_days");
        Optional<Integer> claiming = row.days("claim_within_days");
        Map<YearMonth, PeriodOverride> overrides = periods.of(row);
        if (kind.isEmpty() || startsOn.isEmpty() || endsOn.isEmpty() || paidBy.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Program(
                row.text("program_id"),
                row.text("name"),
                kind.get(),
                row.text("counterparty_id"),
                startsOn.get(),
                endsOn.get(),
                eligibility,
                payback,
                kind.get() == ProgramKind.LISTED ? EnrollmentRule.NONE : enrollment,
                cancelRule,
                settlePer,
                paidBy.get(),
                payRule.orElse(null),
                cutoffDay.orElse(null),
                graceDays,
                tolerance,
                before,
                after,
                closing.orElse(null),
                claiming.orElse(null),
                overrides));
    }

    private static Eligibility eligibility(Row row) {
        return new Eligibility(
                row.list("statements"),
                row.list("include_categories"),
                row.list("exclude_categories"),
                row.list("include_channels"),
                row.list("exclude_channels"),
                row.won("min_payment").orElse(0L),
                row.won("max_payment").orElse(Payback.NO_CAP));
    }

    private Payback payback(Row row) {
        return new Payback(
                row.decimal("rate").orElse(null),
                row.won("fixed_amount").orElse(null),
                row.decimal("base_multiplier").orElse(BigDecimal.ONE),
                row.value("rounding_unit", "1 이상의 정수(원)", text -> Notation.whole(text, 1, Long.MAX_VALUE))
                        .orElse(1L),
                row.won("per_payment_cap").orElse(Payback.NO_CAP),
                row.won("period_cap").orElse(Payback.NO_CAP),
                row.won("total_cap").orElse(Payback.NO_CAP),
                row.count("count_cap").orElse(Payback.NO_CAP),
                row.oneOf("tier_by", TierBy.class).orElse(TierBy.SAME_PERIOD),
                tiers.of(row));
    }
}
