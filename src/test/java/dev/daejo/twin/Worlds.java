package dev.daejo.twin;

import dev.daejo.reconciliation.program.BusinessCalendar;
import dev.daejo.reconciliation.program.CancelRule;
import dev.daejo.reconciliation.program.CodeClass;
import dev.daejo.reconciliation.program.Counterparty;
import dev.daejo.reconciliation.program.CounterpartyKind;
import dev.daejo.reconciliation.program.DeliveryEvery;
import dev.daejo.reconciliation.program.Eligibility;
import dev.daejo.reconciliation.program.EnrollmentRule;
import dev.daejo.reconciliation.program.PaidBy;
import dev.daejo.reconciliation.program.PayRule;
import dev.daejo.reconciliation.program.Payback;
import dev.daejo.reconciliation.program.PeriodOverride;
import dev.daejo.reconciliation.program.Program;
import dev.daejo.reconciliation.program.ProgramKind;
import dev.daejo.reconciliation.program.ResponseCodes;
import dev.daejo.reconciliation.program.SettlePer;
import dev.daejo.reconciliation.program.Terms;
import dev.daejo.reconciliation.program.Tier;
import dev.daejo.reconciliation.program.TierBy;
import dev.daejo.reconciliation.statement.CoveredDays;
import dev.daejo.reconciliation.statement.Incident;
import dev.daejo.reconciliation.statement.RowOrigin;
import dev.daejo.reconciliation.statement.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes nights: reference data without faults, files with holes, incidents. */
final class Worlds {

    static final List<String> COUNTERPARTIES = List.of("HANA", "KAKAO", "SEMAS");

    private final Dice dice;
    private final LocalDate businessDate;
    private final int closing;

    private Worlds(Dice dice) {
        this.dice = dice;
        this.closing = dice.one(0, 35, 35, 35, 100);
        this.businessDate = LocalDate.of(2025, 10, 5).plusDays(dice.between(0, 170));
    }

    static World world(Dice dice) {
        return new Worlds(dice).make();
    }

    /** A night of one listed program that never closes and takes whatever comes within 45 days of due. */
    static World ofOneListed(Dice dice) {
        Worlds worlds = new Worlds(dice);
        Program any = worlds.program("P0");
        Program listed = new Program(
                any.programId(),
                any.name(),
                ProgramKind.LISTED,
                any.counterpartyId(),
                any.startsOn(),
                any.endsOn(),
                any.eligibility(),
                any.payback(),
                EnrollmentRule.NONE,
                any.cancelRule(),
                SettlePer.PERIOD,
                any.paidBy(),
                null,
                null,
                any.graceDays(),
                any.amountTolerance(),
                45,
                45,
                null,
                null,
                Map.of());
        World world = worlds.make();
        Terms terms = new Terms(
                new TreeMap<>(Map.of(listed.programId(), listed)),
                world.terms().counterparties(),
                world.terms().calendar(),
                world.terms().responseCodes());
        return new World(world.businessDate(), terms, world.covered(), world.incidents());
    }

    private World make() {
        TreeMap<String, Counterparty> counterparties = new TreeMap<>();
        COUNTERPARTIES.forEach(id -> counterparties.put(id, counterparty(id)));
        TreeMap<String, Program> programs = new TreeMap<>();
        int many = dice.between(2, 4);
        for (int number = 0; number < many; number++) {
            Program program = program("P" + number);
            programs.put(program.programId(), program);
        }
        List<CoveredDays> covered = new ArrayList<>();
        counterparties.values().forEach(counterparty -> {
            cover(Source.Kind.STATEMENT, counterparty, counterparty.statementEvery(), covered);
            cover(Source.Kind.PAYOUTS, counterparty, counterparty.payoutsEvery(), covered);
        });
        return new World(
                businessDate,
                new Terms(programs, counterparties, new BusinessCalendar(holidays()), codes()),
                covered,
                incidents());
    }

    private Set<LocalDate> holidays() {
        Set<LocalDate> holidays = new HashSet<>();
        for (int count = dice.between(0, 12); count > 0; count--) {
            holidays.add(businessDate.plusDays(dice.between(-60, 20)));
        }
        return holidays;
    }

    private static ResponseCodes codes() {
        Map<ResponseCodes.Key, CodeClass> classes = new HashMap<>();
        for (String system : List.of("CORE", "ONNURI", "")) {
            classes.put(new ResponseCodes.Key(system, "E1"), CodeClass.SYSTEM);
            classes.put(new ResponseCodes.Key(system, "B1"), CodeClass.BUSINESS);
            classes.put(new ResponseCodes.Key(system, "U1"), CodeClass.UNKNOWN);
            classes.put(new ResponseCodes.Key(system, "00"), CodeClass.SUCCESS);
        }
        classes.put(new ResponseCodes.Key("ONNURI", "X1"), CodeClass.BUSINESS);
        return new ResponseCodes(classes);
    }

    private List<Incident> incidents() {
        List<Incident> incidents = new ArrayList<>();
        for (int number = dice.between(0, 4); number > 0; number--) {
            LocalDate day = businessDate.plusDays(dice.between(-40, 0));
            incidents.add(new Incident(
                    "I" + number,
                    dice.one("CORE", "ONNURI", ""),
                    day.atTime(dice.one(0, 22), 0),
                    day.plusDays(dice.between(0, 3)).atTime(23, 30),
                    dice.one(Incident.Kind.values()),
                    new RowOrigin("incidents.csv", number + 1L)));
        }
        return incidents;
    }

    private Counterparty counterparty(String id) {
        return new Counterparty(
                id,
                id,
                CounterpartyKind.CARD_ISSUER,
                dice.one("CORE", "ONNURI", "ONNURI", ""),
                dice.between(0, 3),
                dice.between(0, 4),
                dice.sometimes(40, DeliveryEvery.DAY, DeliveryEvery.DAY, DeliveryEvery.MONTH),
                dice.sometimes(40, DeliveryEvery.DAY, DeliveryEvery.DAY, DeliveryEvery.MONTH),
                dice.between(0, 3),
                dice.sometimes(closing, 0, 3, 10, 30));
    }

    private void cover(
            Source.Kind kind, Counterparty counterparty, @Nullable DeliveryEvery every, List<CoveredDays> covered) {
        if (every == null || dice.percent(10)) {
            return;
        }
        Source source = new Source(kind, counterparty.counterpartyId());
        LocalDate last = businessDate.minusDays(counterparty.deliveryLagDays());
        boolean daily = every == DeliveryEvery.DAY;
        LocalDate begins = businessDate.minusDays(dice.one(20, 60, 200));
        LocalDate day = daily ? begins : begins.withDayOfMonth(1);
        int holes = daily ? dice.one(0, 0, 2, 5) : dice.one(0, 20);
        while (!day.isAfter(last)) {
            LocalDate end = daily ? day : YearMonth.from(day).atEndOfMonth();
            if (!dice.percent(holes) && !end.isAfter(last)) {
                covered.add(new CoveredDays(source, day, end));
            }
            day = end.plusDays(1);
        }
    }

    // Programs

    private Program program(String id) {
        ProgramKind kind = dice.one(ProgramKind.values());
        LocalDate starts = businessDate.withDayOfMonth(1).minusMonths(dice.between(0, 4));
        LocalDate startsOn = dice.percent(30) ? starts.withDayOfMonth(dice.between(2, 20)) : starts;
        YearMonth ends = YearMonth.from(starts).plusMonths(dice.between(0, 4));
        LocalDate endsOn = dice.percent(30) ? ends.atDay(dice.between(20, 27)) : ends.atEndOfMonth();
        EnrollmentRule enrollment = enrollment(kind);
        SettlePer settlePer =
                kind == ProgramKind.PER_PAYMENT && dice.percent(50) ? SettlePer.PAYMENT : SettlePer.PERIOD;
        boolean cutoff = enrollment == EnrollmentRule.REQUIRED && settlePer == SettlePer.PERIOD;
        return new Program(
                id,
                id,
                kind,
                dice.of(COUNTERPARTIES),
                startsOn,
                endsOn,
                eligibility(),
                payback(kind),
                enrollment,
                dice.one(CancelRule.values()),
                settlePer,
                dice.one(PaidBy.values()),
                kind == ProgramKind.LISTED ? null : payRule(),
                cutoff ? dice.sometimes(40, 1, 9, 15, 31) : null,
                dice.one(0, 2, 3),
                dice.one(0L, 0L, 0L, 10L, 100L),
                dice.one(2, 5, 15),
                dice.one(2, 5, 10, 45),
                dice.sometimes(closing, 0, 3, 10, 30),
                null,
                kind == ProgramKind.LISTED ? Map.of() : overrides(starts, endsOn));
    }

    private EnrollmentRule enrollment(ProgramKind kind) {
        return switch (kind) {
            case LISTED -> EnrollmentRule.NONE;
            case SPEND_INCREASE -> EnrollmentRule.REQUIRED;
            case SPEND_RATE, PER_PAYMENT ->
                dice.one(EnrollmentRule.REQUIRED, EnrollmentRule.REQUIRED, EnrollmentRule.NONE);
        };
    }

    private PayRule payRule() {
        return dice.percent(60)
                ? new PayRule.MonthDay(dice.one(1, 15, 15, 31))
                : new PayRule.BusinessDays(dice.one(0, 1, 3, 5));
    }

    private Map<YearMonth, PeriodOverride> overrides(LocalDate starts, LocalDate ends) {
        Map<YearMonth, PeriodOverride> overrides = new HashMap<>();
        for (YearMonth month = YearMonth.from(starts);
                !month.isAfter(YearMonth.from(ends));
                month = month.plusMonths(1)) {
            if (dice.percent(15)) {
                Long cap = dice.sometimes(60, 1000L, 2500L, 0L);
                LocalDate payOn = dice.percent(50) ? month.plusMonths(1).atDay(dice.between(1, 28)) : null;
                overrides.put(month, new PeriodOverride(cap, payOn));
            }
        }
        return overrides;
    }

    private Eligibility eligibility() {
        return new Eligibility(
                dice.some(20, "HANA", "KAKAO"),
                dice.some(12, "FOOD", "CAFE"),
                dice.some(12, "SHOP"),
                dice.some(12, "OFFLINE"),
                dice.some(12, "TAXI"),
                dice.percent(12) ? 20_000 : 0,
                dice.percent(12) ? 25_000 : Payback.NO_CAP);
    }

    private Payback payback(ProgramKind kind) {
        boolean tiered = kind == ProgramKind.SPEND_RATE && dice.percent(60);
        Long fixed = kind == ProgramKind.SPEND_INCREASE ? null : dice.sometimes(30, 1000L, 2000L, 1550L);
        boolean neither = tiered && dice.percent(30);
        List<Tier> tiers = tiered ? tiers(neither) : List.of();
        return new Payback(
                neither ? null : rate(),
                neither ? null : fixed,
                dice.one(new BigDecimal("1"), new BigDecimal("0.5"), new BigDecimal("1.1")),
                dice.one(1L, 1L, 10L, 100L, 1000L),
                dice.percent(30) ? dice.one(1000L, 2000L) : Payback.NO_CAP,
                dice.percent(30) ? dice.one(2000L, 3000L, 5000L) : Payback.NO_CAP,
                dice.percent(25) ? dice.one(2000L, 5000L, 8000L) : Payback.NO_CAP,
                dice.percent(30) ? dice.one(1L, 2L, 3L) : Payback.NO_CAP,
                kind == ProgramKind.SPEND_RATE ? dice.one(TierBy.values()) : TierBy.SAME_PERIOD,
                tiers);
    }

    private BigDecimal rate() {
        return new BigDecimal(dice.one("0.10", "0.10", "0.05", "0.2", "0.0333"));
    }

    private List<Tier> tiers(boolean neither) {
        List<Tier> tiers = new ArrayList<>();
        for (long from : List.of(dice.one(0L, 10_000L), 30_000L, 50_000L)) {
            boolean bare = !neither && dice.percent(20);
            boolean byFixed = dice.percent(30);
            tiers.add(new Tier(
                    from,
                    bare || byFixed ? null : rate(),
                    !bare && byFixed ? Long.valueOf(dice.one(1000L, 3000L)) : null,
                    dice.percent(25) ? dice.one(1500L, 3000L) : Payback.NO_CAP));
        }
        return tiers;
    }
}
