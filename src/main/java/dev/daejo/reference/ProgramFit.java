package dev.daejo.reference;

import dev.daejo.reconciliation.program.EnrollmentRule;
import dev.daejo.reconciliation.program.Program;
import dev.daejo.reconciliation.program.ProgramKind;
import dev.daejo.reconciliation.program.SettlePer;
import dev.daejo.reconciliation.program.TierBy;
import java.util.Set;
import java.util.function.Predicate;

/** What does not fit together within a row of {@code programs.csv} (contract, section 2); each is a fault. */
final class ProgramFit {

    private final Known counterparties;
    private final TierRows tiers;

    ProgramFit(Known counterparties, TierRows tiers) {
        this.counterparties = counterparties;
        this.tiers = tiers;
    }

    void check(Row row) {
        checkIds(row);
        checkRanges(row);
        checkLists(row, "include_categories", "exclude_categories");
        checkLists(row, "include_channels", "exclude_channels");
        checkSettling(row);
        row.oneOf("kind", ProgramKind.class).ifPresent(kind -> checkKind(row, kind));
    }

    private void checkIds(Row row) {
        if (row.text("program_id").equals(Program.REFUND)) {
            row.fault("program_id", "환급에 쓰이지 않는 id");
        }
        counterparties.check(row, "counterparty_id");
        row.list("statements").forEach(id -> counterparties.check(row, "statements", id));
    }

    private static void checkRanges(Row row) {
        row.date("starts_on").ifPresent(starts -> row.date("ends_on")
                .filter(starts::isAfter)
                .ifPresent(ends -> row.fault("ends_on", "starts_on %s 이후의 날짜".formatted(starts))));
        row.won("max_payment").ifPresent(most -> row.won("min_payment")
                .filter(least -> least > most)
                .ifPresent(least -> row.fault("min_payment", "max_payment %d 이하".formatted(most))));
    }

    private static void checkLists(Row row, String include, String exclude) {
        Set<String> both = row.list(include);
        both.retainAll(row.list(exclude));
        if (!both.isEmpty()) {
            row.fault(exclude, "%s에도 있는 %s".formatted(include, String.join("|", both)), "한쪽에만 있는 값");
        }
    }

    private static void checkSettling(Row row) {
        if (row.has("enroll_cutoff_day") && is(row, "settle_per", SettlePer.class, SettlePer.PAYMENT::equals)) {
            row.fault("enroll_cutoff_day", "settle_per=PAYMENT이면 빈 값");
        }
    }

    private void checkKind(Row row, ProgramKind kind) {
        if (kind != ProgramKind.PER_PAYMENT && is(row, "settle_per", SettlePer.class, SettlePer.PAYMENT::equals)) {
            row.fault("settle_per", "%s이면 PERIOD".formatted(kind));
        }
        if (kind != ProgramKind.SPEND_RATE && is(row, "tier_by", TierBy.class, TierBy.PREVIOUS_PERIOD::equals)) {
            row.fault("tier_by", "%s이면 SAME_PERIOD".formatted(kind));
        }
        if (kind != ProgramKind.LISTED && !row.has("pay_rule")) {
            row.fault("pay_rule", "%s이면 필수 값".formatted(kind));
        }
        checkGiving(row, kind);
    }

    private void checkGiving(Row row, ProgramKind kind) {
        switch (kind) {
            case SPEND_INCREASE -> checkIncrease(row);
            case SPEND_RATE -> {
                if (!givesSomething(row) && !tiers.hasAnyOf(row)) {
                    row.fault("rate", "rate도 fixed_amount도 구간도 없음", "셋 중 하나 이상");
                }
            }
            case PER_PAYMENT -> {
                if (!givesSomething(row)) {
                    row.fault("rate", "rate도 fixed_amount도 없음", "둘 중 하나 이상");
                }
            }
            case LISTED -> {}
        }
    }

    private static void checkIncrease(Row row) {
        if (!row.has("rate")) {
            row.fault("rate", "SPEND_INCREASE이면 필수 값");
        }
        if (is(row, "enrollment", EnrollmentRule.class, EnrollmentRule.NONE::equals)) {
            row.fault("enrollment", "SPEND_INCREASE이면 REQUIRED");
        }
    }

    private static boolean givesSomething(Row row) {
        return row.has("rate") || row.has("fixed_amount");
    }

    private static <E extends Enum<E>> boolean is(Row row, String column, Class<E> choice, Predicate<E> value) {
        return row.oneOf(column, choice).filter(value).isPresent();
    }
}
