package dev.daejo.twin;

import dev.daejo.reconciliation.MemberLedger;
import dev.daejo.reconciliation.TextOrder;
import dev.daejo.reconciliation.program.CancelRule;
import dev.daejo.reconciliation.program.Eligibility;
import dev.daejo.reconciliation.program.Payback;
import dev.daejo.reconciliation.program.Program;
import dev.daejo.reconciliation.program.ProgramKind;
import dev.daejo.reconciliation.program.Tier;
import dev.daejo.reconciliation.program.TierBy;
import dev.daejo.reconciliation.statement.Cancel;
import dev.daejo.reconciliation.statement.Enrollment;
import dev.daejo.reconciliation.statement.Purchase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a program promises a member by the lines posted up to a day, computed from those lines each time it is asked. */
final class TwinExpectation {

    private static final Comparator<Purchase> AS_PAYMENTS = Comparator.comparing(Purchase::usedAt)
            .thenComparing(Purchase::postedOn)
            .thenComparing(Purchase::lineId, TextOrder.BY_CODE_POINT)
            .thenComparing(Purchase::counterpartyId, TextOrder.BY_CODE_POINT);

    private final Program program;
    private final MemberLedger ledger;
    private final @Nullable Enrollment enrollment;
    private final LocalDate businessDate;
    private final Fired fired;

    TwinExpectation(
            Program program,
            MemberLedger ledger,
            @Nullable Enrollment enrollment,
            LocalDate businessDate,
            Fired fired) {
        this.program = program;
        this.ledger = ledger;
        this.enrollment = enrollment;
        this.businessDate = businessDate;
        this.fired = fired;
    }

    /** The months the program runs, up to that of the business date. */
    List<YearMonth> months() {
        LocalDate last = program.endsOn().isBefore(businessDate) ? program.endsOn() : businessDate;
        List<YearMonth> months = new ArrayList<>();
        for (YearMonth month = YearMonth.from(program.startsOn());
                !month.isAfter(YearMonth.from(last)) && !program.startsOn().isAfter(last);
                month = month.plusMonths(1)) {
            months.add(month);
        }
        return months;
    }

    /** E of each month by the lines posted up to a day, all caps applied. */
    Map<YearMonth, Long> byMonth(LocalDate upTo) {
        Map<YearMonth, Long> byMonth = new TreeMap<>();
        if (program.kind() == ProgramKind.PER_PAYMENT) {
            months().forEach(month -> byMonth.put(month, 0L));
            byPayment(upTo).forEach((payment, gives) -> byMonth.merge(monthOf(payment), gives, Long::sum));
            return byMonth;
        }
        long left = program.payback().totalCap();
        for (YearMonth month : months()) {
            long wouldGive = ofMonth(month, upTo);
            long gives = Math.min(left, wouldGive);
            byMonth.put(month, gives);
            left = leftOf(left, gives, wouldGive);
        }
        return byMonth;
    }

    /** E of each payment that counts, by the lines posted up to a day, all caps applied. */
    Map<Purchase, Long> byPayment(LocalDate upTo) {
        Map<Purchase, Long> byPayment = new LinkedHashMap<>();
        long left = program.payback().totalCap();
        for (YearMonth month : months()) {
            long leftOfMonth = cap(month, null);
            long leftOfCount = program.payback().countCap();
            for (Purchase payment : counting(upTo, false)) {
                if (!monthOf(payment).equals(month)) {
                    continue;
                }
                long gives = ofPayment(payment, upTo);
                if (gives > 0 && leftOfCount == 0) {
                    fired.mark(Rule.CAPPED_BY_COUNT);
                    gives = 0;
                }
                if (gives > 0) {
                    leftOfCount--;
                }
                long inMonth = Math.min(gives, leftOfMonth);
                if (inMonth < gives) {
                    fired.mark(whoseCap(month, null));
                }
                leftOfMonth = leftOfMonth == Payback.NO_CAP ? leftOfMonth : leftOfMonth - inMonth;
                long inAll = Math.min(inMonth, left);
                left = leftOf(left, inAll, inMonth);
                byPayment.put(payment, inAll);
            }
        }
        return byPayment;
    }

    private long leftOf(long left, long gives, long wouldGive) {
        if (gives < wouldGive) {
            fired.mark(Rule.CAPPED_IN_ALL);
        }
        return left == Payback.NO_CAP ? left : left - gives;
    }

    private long ofPayment(Purchase payment, LocalDate upTo) {
        long net = payment.amount();
        for (Off off : offs(payment, upTo)) {
            net -= off.amount();
            fired.mark(Rule.CANCEL_OFF_ITS_PAYMENT);
        }
        Payback payback = program.payback();
        if (payback.fixedAmount() != null && net == 0) {
            fired.mark(Rule.NOTHING_LEFT_OF_THE_PAYMENT);
            return 0;
        }
        long gives = given(payback.rate(), payback.fixedAmount(), net);
        if (gives > payback.perPaymentCap()) {
            fired.mark(Rule.CAPPED_BY_PAYMENT);
        }
        return Math.min(gives, payback.perPaymentCap());
    }

    private long ofMonth(YearMonth month, LocalDate upTo) {
        long spend = spend(month, upTo, false);
        if (program.kind() == ProgramKind.SPEND_INCREASE) {
            return capped(month, null, increase(spend));
        }
        boolean tiered = !program.payback().tiers().isEmpty();
        boolean before = tiered && program.payback().tierBy() == TierBy.PREVIOUS_PERIOD;
        long decides = before ? spend(month.minusMonths(1), upTo, true) : spend;
        if (decides == 0) {
            fired.mark(Rule.NOTHING_SPENT_THAT_DECIDES);
            return 0;
        }
        if (!tiered) {
            return capped(
                    month,
                    null,
                    given(program.payback().rate(), program.payback().fixedAmount(), spend));
        }
        return tiered(month, spend, decides);
    }

    private long tiered(YearMonth month, long spend, long decides) {
        Tier tier = null;
        for (Tier candidate : program.payback().tiers()) {
            if (candidate.fromSpend() <= decides && (tier == null || candidate.fromSpend() > tier.fromSpend())) {
                tier = candidate;
            }
        }
        if (tier == null) {
            fired.mark(Rule.BELOW_THE_LOWEST_TIER);
            return 0;
        }
        markTier(month);
        long gives = 0;
        if (tier.rate() == null && tier.fixedAmount() == null) {
            fired.mark(Rule.TIER_WITHOUT_AMOUNTS);
            gives = given(program.payback().rate(), program.payback().fixedAmount(), spend);
        } else {
            gives = given(tier.rate(), tier.fixedAmount(), spend);
        }
        return capped(month, tier, gives);
    }

    private void markTier(YearMonth month) {
        if (program.payback().tierBy() == TierBy.SAME_PERIOD) {
            fired.mark(Rule.TIER_OF_THE_SAME_MONTH);
        } else if (month.equals(YearMonth.from(program.startsOn()))) {
            fired.mark(Rule.TIER_OF_A_MONTH_BEFORE_THE_START);
        } else {
            fired.mark(Rule.TIER_OF_THE_MONTH_BEFORE);
        }
    }

    private long increase(long spend) {
        if (enrollment == null
                || enrollment.baselineAmount() == null
                || program.payback().rate() == null) {
            return 0;
        }
        BigDecimal base = program.payback().baseMultiplier().multiply(BigDecimal.valueOf(enrollment.baselineAmount()));
        BigDecimal above = BigDecimal.valueOf(spend).subtract(base).max(BigDecimal.ZERO);
        return rounded(program.payback().rate().multiply(above));
    }

    private long given(@Nullable BigDecimal rate, @Nullable Long fixedAmount, long spend) {
        if (fixedAmount != null) {
            fired.mark(Rule.FIXED_AMOUNT);
            return rounded(BigDecimal.valueOf(fixedAmount));
        }
        if (rate == null) {
            throw new IllegalStateException("A program that gives neither by rate nor fixed: " + program);
        }
        return rounded(rate.multiply(BigDecimal.valueOf(spend)));
    }

    private long rounded(BigDecimal amount) {
        BigDecimal unit = BigDecimal.valueOf(program.payback().roundingUnit());
        BigDecimal down = amount.divideToIntegralValue(unit).multiply(unit);
        if (down.compareTo(amount) < 0) {
            fired.mark(Rule.ROUNDED_DOWN);
        }
        return down.longValueExact();
    }

    private long capped(YearMonth month, @Nullable Tier tier, long amount) {
        long cap = cap(month, tier);
        if (amount > cap) {
            fired.mark(whoseCap(month, tier));
        }
        return Math.min(amount, cap);
    }

    /** The month's cap comes before the tier's before the program's. */
    private long cap(YearMonth month, @Nullable Tier tier) {
        return switch (whoseCap(month, tier)) {
            case CAPPED_BY_THE_MONTH ->
                Objects.requireNonNull(program.override(month).periodCap());
            case CAPPED_BY_THE_TIER -> Objects.requireNonNull(tier).periodCap();
            default -> program.payback().periodCap();
        };
    }

    private Rule whoseCap(YearMonth month, @Nullable Tier tier) {
        if (program.override(month).periodCap() != null) {
            return Rule.CAPPED_BY_THE_MONTH;
        }
        return tier != null && tier.periodCap() != Payback.NO_CAP
                ? Rule.CAPPED_BY_THE_TIER
                : Rule.CAPPED_BY_THE_PROGRAM;
    }

    private long spend(YearMonth month, LocalDate upTo, boolean wheneverUsed) {
        long spend = 0;
        for (Purchase purchase : counting(upTo, wheneverUsed)) {
            if (monthOf(purchase).equals(month)) {
                spend += purchase.amount();
            }
            for (Off off : offs(purchase, upTo)) {
                if (monthOf(purchase, off).equals(month)) {
                    spend -= off.amount();
                }
            }
        }
        if (spend < 0) {
            fired.mark(Rule.NET_SPEND_BELOW_ZERO);
        }
        return Math.max(0, spend);
    }

    private YearMonth monthOf(Purchase purchase, Off off) {
        if (program.cancelRule() == CancelRule.ORIGINAL_PERIOD) {
            return monthOf(purchase);
        }
        YearMonth ofPosting = YearMonth.from(off.cancel().postedOn());
        if (!ofPosting.equals(monthOf(purchase))) {
            fired.mark(Rule.CANCEL_OFF_THE_MONTH_OF_ITS_POSTING);
        }
        return ofPosting;
    }

    /** What a cancel really takes off. */
    private record Off(Cancel cancel, long amount) {}

    private List<Off> offs(Purchase purchase, LocalDate upTo) {
        List<Cancel> cancels = new ArrayList<>();
        for (Cancel cancel : ledger.cancels()) {
            if (!cancel.postedOn().isAfter(upTo)
                    && purchase.equals(purchaseOf(cancel, postedUpTo(upTo, ledger.purchases()), fired))) {
                cancels.add(cancel);
            }
        }
        cancels.sort(Comparator.comparing(Cancel::postedOn));
        List<Off> offs = new ArrayList<>();
        long left = purchase.amount();
        for (Cancel cancel : cancels) {
            long off = Math.min(left, cancel.amount());
            if (off < cancel.amount()) {
                fired.mark(Rule.CANCEL_BEYOND_THE_PURCHASE);
            }
            offs.add(new Off(cancel, off));
            left -= off;
        }
        return offs;
    }

    private static List<Purchase> postedUpTo(LocalDate day, List<Purchase> purchases) {
        return purchases.stream()
                .filter(purchase -> !purchase.postedOn().isAfter(day))
                .toList();
    }

    /** The purchase a cancel belongs to: same card, its approval number, used no later; the latest of several. */
    static @Nullable Purchase purchaseOf(Cancel cancel, List<Purchase> purchases, Fired fired) {
        Purchase best = null;
        for (Purchase purchase : purchases) {
            if (!purchase.approvalNo().equals(cancel.originalApprovalNo())) {
                continue;
            }
            if (!cancel.inWon()) {
                fired.mark(Rule.CANCEL_NOT_IN_WON);
            }
            if (!purchase.card().equals(cancel.card())) {
                fired.mark(Rule.CANCEL_ON_ANOTHER_CARD);
            } else if (purchase.usedAt().isAfter(cancel.usedAt())) {
                fired.mark(Rule.CANCEL_BEFORE_ITS_PURCHASE);
            } else if (best == null) {
                best = purchase;
            } else {
                fired.mark(Rule.CANCEL_OF_ONE_OF_SEVERAL);
                best = AS_PAYMENTS.compare(best, purchase) < 0 ? purchase : best;
            }
        }
        if (best != null) {
            fired.mark(Rule.CANCEL_LINKED);
        }
        return best;
    }

    /** The purchases that count, in the order of payments. */
    private List<Purchase> counting(LocalDate upTo, boolean wheneverUsed) {
        List<Purchase> counting = new ArrayList<>();
        for (Purchase purchase : postedUpTo(upTo, ledger.purchases())) {
            Rule why = whyItCounts(purchase, wheneverUsed);
            fired.mark(why);
            if (why == Rule.PURCHASE_COUNTS) {
                counting.add(purchase);
            }
        }
        counting.sort(AS_PAYMENTS);
        return counting;
    }

    private Rule whyItCounts(Purchase purchase, boolean wheneverUsed) {
        Eligibility eligibility = program.eligibility();
        LocalDate day = purchase.usedAt().toLocalDate();
        if (!purchase.inWon()) {
            return Rule.PURCHASE_NOT_IN_WON;
        }
        if (!wheneverUsed && (day.isBefore(program.startsOn()) || day.isAfter(program.endsOn()))) {
            return Rule.PURCHASE_OUTSIDE_THE_PROGRAM;
        }
        if (!passes(purchase.counterpartyId(), eligibility.statements())) {
            return Rule.PURCHASE_OF_ANOTHER_STATEMENT;
        }
        if (!passes(purchase.category(), eligibility.includeCategories())) {
            return Rule.PURCHASE_OF_A_CATEGORY_NOT_INCLUDED;
        }
        if (eligibility.excludeCategories().contains(purchase.category())) {
            return Rule.PURCHASE_OF_AN_EXCLUDED_CATEGORY;
        }
        if (!passes(purchase.channel(), eligibility.includeChannels())) {
            return Rule.PURCHASE_OF_A_CHANNEL_NOT_INCLUDED;
        }
        if (eligibility.excludeChannels().contains(purchase.channel())) {
            return Rule.PURCHASE_OF_AN_EXCLUDED_CHANNEL;
        }
        if (purchase.amount() < eligibility.minPayment()) {
            return Rule.PURCHASE_TOO_SMALL;
        }
        if (purchase.amount() > eligibility.maxPayment()) {
            return Rule.PURCHASE_TOO_LARGE;
        }
        return Rule.PURCHASE_COUNTS;
    }

    private static boolean passes(String value, Set<String> included) {
        return included.isEmpty() || included.contains(value);
    }

    static YearMonth monthOf(Purchase purchase) {
        return YearMonth.from(purchase.usedAt());
    }
}
