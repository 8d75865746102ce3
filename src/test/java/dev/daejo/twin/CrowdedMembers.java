package dev.daejo.twin;

import dev.daejo.reconciliation.MemberLedger;
import dev.daejo.reconciliation.program.PaidBy;
import dev.daejo.reconciliation.program.Program;
import dev.daejo.reconciliation.program.ProgramKind;
import dev.daejo.reconciliation.statement.Cancel;
import dev.daejo.reconciliation.statement.CardKey;
import dev.daejo.reconciliation.statement.Enrollment;
import dev.daejo.reconciliation.statement.ExpectedRow;
import dev.daejo.reconciliation.statement.Payout;
import dev.daejo.reconciliation.statement.PayoutStatus;
import dev.daejo.reconciliation.statement.Purchase;
import dev.daejo.reconciliation.statement.RefundRequest;
import dev.daejo.reconciliation.statement.RefundStatus;
import dev.daejo.reconciliation.statement.RowOrigin;
import dev.daejo.reconciliation.statement.StatementCredit;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes members of few amounts, days, cards, approval numbers and references, so that everything meets everything. */
final class CrowdedMembers {

    private static final String MEMBER = "M1";
    private static final List<String> APPROVALS = List.of("A1", "A2", "A3", "A4", "A5");
    private static final List<Long> SPENT = List.of(10_000L, 10_000L, 20_000L, 30_000L, 25_555L);
    private static final List<CardKey> CARDS = List.of(new CardKey("c1", "1111"), new CardKey("c2", "2222"));

    private final World world;
    private final LocalDate businessDate;
    private final Dice dice;
    private final List<Purchase> purchases = new ArrayList<>();
    private final List<Cancel> cancels = new ArrayList<>();
    private final List<StatementCredit> credits = new ArrayList<>();
    private final List<Enrollment> enrollments = new ArrayList<>();
    private final List<ExpectedRow> expected = new ArrayList<>();
    private final List<Payout> payouts = new ArrayList<>();
    private final List<RefundRequest> refunds = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final boolean narrow;
    private long lines = 1;

    private CrowdedMembers(World world, Dice dice) {
        this.world = world;
        this.businessDate = world.businessDate();
        this.dice = dice;
        for (int number = 100; number < 300; number++) {
            numbers.add(number);
        }
        dice.shuffle(numbers);
        narrow = dice.percent(20);
    }

    /** One member, with nothing in it that could not be visible on the business date. */
    static MemberLedger member(World world, Dice dice) {
        return new CrowdedMembers(world, dice).make();
    }

    /** One member with as many equal credits as equal obligations of the only program, each in every window. */
    static MemberLedger equal(World world, Dice dice) {
        CrowdedMembers member = new CrowdedMembers(world, dice);
        Program program = world.terms().programs().values().iterator().next();
        long amount = dice.one(1000L, 7000L);
        for (int count = dice.between(1, 20); count > 0; count--) {
            LocalDate due = member.businessDate.minusDays(dice.between(10, 20));
            member.many(program, "E-" + count, amount, due);
            member.unnamed(program, member.businessDate.minusDays(dice.between(0, 25)), amount);
        }
        return member.ledger();
    }

    private MemberLedger make() {
        if (dice.percent(90)) {
            spend();
        }
        world.terms().programs().values().forEach(this::enrolAndList);
        boolean crowd = dice.percent(1);
        for (Program program : world.terms().programs().values()) {
            if (crowd && program.kind() == ProgramKind.LISTED) {
                manyParts(program);
            } else if (dice.percent(75)) {
                arrive(program);
            }
        }
        if (dice.percent(50)) {
            refunds();
        }
        if (dice.percent(8)) {
            strangers();
        }
        return ledger();
    }

    private MemberLedger ledger() {
        return new MemberLedger(MEMBER, purchases, cancels, credits, enrollments, expected, payouts, refunds);
    }

    /** An id that nobody else at the counterparty has; another counterparty may well use the same. */
    private String id(String kind, String counterpartyId) {
        String common = kind + dice.between(1, 9);
        return dice.percent(25) && ids.add(counterpartyId + common)
                ? common
                : kind + numbers.remove(numbers.size() - 1);
    }

    private RowOrigin origin(String file) {
        lines++;
        return new RowOrigin(file + ".csv", lines);
    }

    // What was spent

    private void spend() {
        for (int count = dice.between(1, 8); count > 0; count--) {
            LocalDate used = usedOn();
            LocalDate posted = used.plusDays(dice.one(0, 1, 2, 2, 20, 40));
            if (!posted.isAfter(businessDate)) {
                purchase(used.atTime(dice.one(9, 12, 23), 0), posted);
            }
        }
        for (int count = purchases.isEmpty() ? 1 : dice.one(0, 0, 1, 2, 4); count > 0; count--) {
            cancel();
        }
    }

    private LocalDate usedOn() {
        LocalDate month = businessDate.withDayOfMonth(1).minusMonths(dice.one(0, 1, 1, 2, 2, 3, 4, 5));
        return month.withDayOfMonth(dice.one(1, 5, 5, 10, 20, 27, month.lengthOfMonth()));
    }

    private void purchase(LocalDateTime usedAt, LocalDate posted) {
        boolean won = dice.percent(94);
        String counterpartyId = dice.one("HANA", "HANA", "KAKAO");
        purchases.add(new Purchase(
                counterpartyId,
                id("L", counterpartyId),
                MEMBER,
                dice.of(CARDS),
                usedAt,
                posted,
                dice.of(APPROVALS),
                dice.one("FOOD", "FOOD", "CAFE", "SHOP", ""),
                dice.one("OFFLINE", "OFFLINE", "ONLINE", "TAXI", ""),
                won ? dice.of(SPENT) : 0,
                won ? "KRW" : "USD",
                origin("statement-hana")));
    }

    private void cancel() {
        Purchase of = purchases.isEmpty() || dice.percent(15) ? null : dice.of(purchases);
        LocalDateTime usedAt = of == null ? usedOn().atTime(12, 0) : of.usedAt();
        LocalDateTime cancelledAt = usedAt.plusDays(dice.one(-1, 0, 0, 1, 3, 20, 40));
        LocalDate posted = cancelledAt.toLocalDate().plusDays(dice.one(0, 1, 5, 30));
        if (posted.isAfter(businessDate)) {
            return;
        }
        boolean won = dice.percent(94);
        long whole = of == null ? dice.of(SPENT) : of.amount();
        String counterpartyId = of == null || dice.percent(10) ? "KAKAO" : of.counterpartyId();
        cancels.add(new Cancel(
                counterpartyId,
                id("L", counterpartyId),
                MEMBER,
                of == null || dice.percent(10) ? dice.of(CARDS) : of.card(),
                cancelledAt,
                posted,
                "C1",
                of == null ? dice.one("A1", "A9", "") : of.approvalNo(),
                won ? dice.one(whole, whole, whole / 2, whole / 2, whole + 5_000, 5_000L) : 0,
                won ? "KRW" : "USD",
                origin("statement-hana")));
    }

    // What was promised

    private void enrolAndList(Program program) {
        if (program.kind() == ProgramKind.LISTED) {
            list(program);
        } else if (dice.percent(85)) {
            LocalDate day = dice.percent(50)
                    ? program.startsOn().minusDays(dice.between(0, 20))
                    : businessDate.minusDays(dice.one(0, 1, 5, 20, 40, 60));
            enrollments.add(new Enrollment(
                    program.programId(),
                    MEMBER,
                    day.isAfter(businessDate) ? businessDate : day,
                    dice.one(0L, 5_000L, 10_000L),
                    origin("enrollments")));
        }
    }

    private void list(Program program) {
        Set<String> taken = new HashSet<>();
        for (int count = dice.between(0, 6); count > 0; count--) {
            YearMonth period = YearMonth.from(businessDate).minusMonths(dice.between(0, 2));
            String reference = dice.percent(15)
                    ? ExpectedRow.defaultReference(program.programId(), MEMBER, period)
                    : dice.one("E-1", "E-2", "E-3", "E-4", "E-5", "E-6", "E-7");
            if (taken.add(period + reference)) {
                listed(program, period, reference, promised());
            }
        }
    }

    private long promised() {
        return narrow ? dice.one(1000L, 1000L, 2000L) : dice.one(1000L, 2000L, 2000L, 3000L, 5000L, 5000L, 90L, 0L);
    }

    private void listed(Program program, YearMonth period, String reference, long amount) {
        expected.add(new ExpectedRow(
                program.programId(),
                MEMBER,
                period,
                reference,
                amount,
                businessDate.plusDays(
                        narrow ? dice.one(-11, -10, -10) : dice.one(-40, -13, -11, -11, -10, -10, -8, -3, -1, 0, 2)),
                origin("expected")));
    }

    // What arrived

    private void arrive(Program program) {
        List<TwinObligation> due = new TwinProgram(world, program, ledger(), new Fired()).obligations();
        if (!due.isEmpty() && dice.percent(30)) {
            say(program, dice.of(due));
        }
        int most = dice.between(0, 7);
        for (int count = 0; count < most; count++) {
            if (due.isEmpty() || dice.percent(10)) {
                money(program, anyDay(), dice.of(List.of(1000L, 2000L, 3000L, 5000L)), null);
            } else {
                TwinObligation one = dice.of(due);
                count += answer(program, one.expected == 0 && dice.percent(70) ? dice.of(due) : one, due);
            }
        }
    }

    /** The payer's word on an obligation, whatever it is. */
    private void say(Program program, TwinObligation about) {
        LocalDate day = about.due.minusDays(dice.between(0, 3));
        PayoutStatus status = dice.one(PayoutStatus.values());
        boolean noMoney = program.paidBy() == PaidBy.STATEMENT || status != PayoutStatus.PAID;
        if (!day.isAfter(businessDate) && noMoney) {
            payout(program, day, null, about.expected, null, about.reference, status);
        }
    }

    private LocalDate anyDay() {
        return businessDate.minusDays(dice.one(0, 1, 2, 5, 10, 11, 30, 45, 60));
    }

    /** Some money about an obligation; how many more credits than one. */
    private int answer(Program program, TwinObligation one, List<TwinObligation> all) {
        LocalDate day =
                one.due.plusDays(narrow ? dice.one(-1, 0, 1) : dice.one(-5, -2, -1, 0, 0, 0, 0, 1, 1, 2, 3, 5, 10));
        TwinObligation other = dice.of(all);
        if (!day.isAfter(businessDate) && one.expectedThen(day) != one.expected && dice.percent(50)) {
            money(program, day, one.expectedThen(day), one);
            return 0;
        }
        switch (dice.between(0, 9)) {
            case 0 -> {
                long tolerance = program.amountTolerance();
                long both = one.expected + other.expected + dice.one(0L, 0L, tolerance, -tolerance, 100L);
                money(program, day, both, null);
                if (dice.percent(20)) {
                    money(program, day.plusDays(1), both, null);
                }
            }
            case 1 -> money(program, day, one.expectedThen(day), one);
            case 2 -> {
                long part = dice.one(one.expected / 2, one.expected / 5, 1000L);
                money(program, day, part, null);
                money(program, dice.one(day, day.plusDays(1)), one.expected - part, null);
                return 1;
            }
            case 3 -> money(program, day, one.expected * dice.one(5, 6, 9, 11, 19, 20) / 10, one);
            case 4 -> money(program, day, one.expected + dice.one(-10, 10, -100, 100, -101), one);
            case 5 -> {
                money(program, day, one.expected, one);
                money(program, day.plusDays(dice.between(0, 2)), one.expected, null);
                return 1;
            }
            default -> money(program, day, one.expected, one);
        }
        return 0;
    }

    private void money(Program program, LocalDate day, long amount, @Nullable TwinObligation about) {
        if (day.isAfter(businessDate) || amount < 0) {
            return;
        }
        boolean byStatement = program.paidBy() == PaidBy.STATEMENT;
        if (dice.percent(92) == byStatement) {
            line(program.programId(), day, amount, reference(about));
        }
        if (!byStatement || dice.percent(30)) {
            payout(program, day, amount, about);
        }
    }

    private String reference(@Nullable TwinObligation about) {
        if (about != null && dice.percent(30)) {
            return about.reference;
        }
        return dice.one("", "", "", "", "", "", "E-1", "X-1", "X-2", "A1");
    }

    private void line(String programId, LocalDate day, long amount, String reference) {
        line(programId, day, amount, reference, dice.percent(96));
    }

    private void line(String programId, LocalDate day, long amount, String reference, boolean won) {
        String counterpartyId = dice.one("HANA", "KAKAO");
        credits.add(new StatementCredit(
                counterpartyId,
                id("L", counterpartyId),
                MEMBER,
                dice.of(CARDS),
                day.atTime(12, 0),
                day,
                programId,
                reference,
                won ? amount : 0,
                won ? "KRW" : "USD",
                origin("statement-hana")));
    }

    private void payout(Program program, LocalDate day, long amount, @Nullable TwinObligation about) {
        LocalDate processed = dice.percent(80) ? day : day.minusDays(dice.between(0, 2));
        YearMonth period = about != null && dice.percent(30) ? about.period : anyPeriod();
        PayoutStatus status = dice.percent(75) ? PayoutStatus.PAID : dice.one(PayoutStatus.values());
        payout(program, processed, dice.percent(70) ? paidOn(day) : null, amount, period, reference(about), status);
    }

    private void payout(
            Program program,
            LocalDate processed,
            @Nullable LocalDate paidOn,
            long amount,
            @Nullable YearMonth period,
            String reference,
            PayoutStatus status) {
        String counterpartyId = dice.percent(85) ? program.counterpartyId() : dice.of(Worlds.COUNTERPARTIES);
        payouts.add(new Payout(
                counterpartyId,
                id("P", counterpartyId),
                program.programId(),
                MEMBER,
                period,
                reference,
                amount,
                status,
                dice.one("00", "E1", "B1", "U1", "X1", ""),
                processed.atTime(dice.one(6, 9), 0),
                paidOn,
                origin("payouts")));
    }

    private LocalDate paidOn(LocalDate day) {
        return dice.percent(4) ? businessDate.plusDays(dice.between(0, 2)) : day;
    }

    private @Nullable YearMonth anyPeriod() {
        return dice.percent(12) ? YearMonth.from(businessDate).minusMonths(dice.between(0, 3)) : null;
    }

    /** More candidates for one sum than may be tried. */
    private void manyParts(Program program) {
        expected.removeIf(row -> row.programId().equals(program.programId()));
        LocalDate due = businessDate.minusDays(5);
        boolean inParts = dice.percent(50);
        int parts = dice.between(41, 43);
        for (int part = 0; part < parts; part++) {
            if (inParts) {
                unnamed(program, due, 1000 + part);
            } else {
                many(program, "E-" + part, 1000 + part, due);
            }
        }
        if (inParts) {
            many(program, "E-1", 50_000, due);
        } else {
            unnamed(program, due, 50_000);
        }
    }

    private void unnamed(Program program, LocalDate day, long amount) {
        if (program.paidBy() == PaidBy.STATEMENT) {
            line(program.programId(), day, amount, "", true);
        } else {
            payout(program, day, day, amount, null, "", PayoutStatus.PAID);
        }
    }

    private void many(Program program, String reference, long amount, LocalDate due) {
        expected.add(new ExpectedRow(
                program.programId(), MEMBER, YearMonth.from(due), reference, amount, due, origin("expected")));
    }

    // Refunds and strangers

    private void refunds() {
        Set<String> keys = new HashSet<>();
        for (int count = dice.one(1, 1, 2, 3, 4); count > 0; count--) {
            String counterpartyId = dice.one("HANA", "HANA", "KAKAO");
            String requestId = dice.one("R1", "R2", "R3", "R4", "R5", "R6");
            if (keys.add(counterpartyId + requestId)
                    && (dice.percent(30)
                            || refunds.stream()
                                    .noneMatch(known -> known.requestId().equals(requestId)))) {
                refund(counterpartyId, requestId);
            }
        }
        for (int count = dice.one(0, 1, 1, 2, 3, 4); count > 0 && !refunds.isEmpty(); count--) {
            refundMoney(dice.of(refunds));
        }
    }

    private void refund(String counterpartyId, String requestId) {
        LocalDateTime requested = businessDate
                .minusDays(dice.one(0, 1, 2, 5, 8, 12, 12, 12, 14, 40, 70))
                .atTime(dice.one(8, 13), 0);
        if (!purchases.isEmpty() && dice.percent(50)) {
            requested = dice.of(purchases).usedAt().plusDays(dice.one(0, 6, 7, 7, 8, 10));
        }
        LocalDateTime updated = requested.plusDays(dice.one(0, 1, 1, 3));
        if (updated.toLocalDate().isAfter(businessDate)) {
            return;
        }
        RefundStatus status = dice.percent(60) ? RefundStatus.APPROVED : dice.one(RefundStatus.values());
        refunds.add(new RefundRequest(
                requestId,
                counterpartyId,
                MEMBER,
                dice.one("A1", "A1", "A2", "A3", "B1"),
                requested,
                dice.one(10_000L, 10_000L, 20_000L, 5_000L, 30_000L),
                status,
                dice.percent(60) ? updated.toLocalDate().minusDays(dice.one(0, 0, 0, 1)) : null,
                status == RefundStatus.REJECTED && dice.percent(70) ? "DEADLINE_PASSED" : "",
                dice.one("E1", "B1", "U1", "X1", ""),
                updated,
                origin("refunds")));
    }

    private void refundMoney(RefundRequest request) {
        LocalDate day = request.requestedAt().toLocalDate().plusDays(dice.one(-1, 0, 1, 4, 4, 5, 5, 6, 10, 50));
        if (day.isAfter(businessDate)) {
            return;
        }
        long whole = request.amount();
        long amount = dice.one(whole, whole, whole, whole / 2, whole / 2, whole + 5_000, whole * 2, whole - 1_000);
        if (dice.percent(60)) {
            cancels.add(new Cancel(
                    request.counterpartyId(),
                    id("L", request.counterpartyId()),
                    MEMBER,
                    dice.of(CARDS),
                    day.atTime(12, 0),
                    day,
                    "C1",
                    request.approvalNo(),
                    amount,
                    "KRW",
                    origin("statement-hana")));
        } else {
            line(dice.one("", "REFUND"), day, amount, dice.one(request.requestId(), request.requestId(), "R1", "R9"));
        }
    }

    private void strangers() {
        line(dice.one("P9", "", "REFUND"), anyDay(), 3000, dice.one("", "X-1", "E-1"));
        if (dice.percent(50)) {
            LocalDate day = anyDay();
            payouts.add(new Payout(
                    "SEMAS",
                    id("P", "SEMAS"),
                    dice.one("P9", "P9", "REFUND"),
                    MEMBER,
                    anyPeriod(),
                    dice.one("", "E-1"),
                    3000,
                    dice.one(PayoutStatus.values()),
                    "",
                    day.atTime(9, 0),
                    null,
                    origin("payouts")));
        }
    }
}
