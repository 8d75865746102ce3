package dev.daejo.twin;

import dev.daejo.reconciliation.pairing.PairingStep;
import dev.daejo.twin.TwinObligation.Given;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** The six steps within a group, each by looking at everything there is. */
final class TwinPairing {

    private static final int MOST_CANDIDATES = 40;

    final List<TwinObligation> obligations;
    final List<TwinCredit> remaining;
    final List<TwinCredit> ambiguous = new ArrayList<>();
    long sumsSkipped;

    private final long tolerance;
    private final Predicate<TwinObligation> failed;
    private final Fired fired;

    TwinPairing(
            List<TwinObligation> obligations,
            List<TwinCredit> credits,
            long tolerance,
            Predicate<TwinObligation> failed,
            Fired fired) {
        this.obligations = Lists.sorted(obligations, TwinObligation.IN_ORDER);
        this.remaining = Lists.sorted(credits, TwinCredit.IN_ORDER);
        this.tolerance = tolerance;
        this.failed = failed;
        this.fired = fired;
    }

    /** Runs all steps; what then remains, and what is ambiguous, is left over. */
    void run() {
        reference();
        exact();
        sumsOfCredits();
        sumsOfObligations();
        duplicate();
        closest();
        markAmbiguous();
    }

    private void give(TwinObligation obligation, TwinCredit credit, PairingStep step, long share) {
        obligation.given.add(new Given(credit, step, share));
        fired.mark(step);
    }

    private boolean isEqual(long left, long right) {
        if (left != right && Math.abs(left - right) <= tolerance) {
            fired.mark(Rule.WITHIN_TOLERANCE);
        }
        return Math.abs(left - right) <= tolerance;
    }

    // Step 1

    private void reference() {
        for (TwinCredit credit : List.copyOf(remaining)) {
            TwinObligation named = named(credit.reference(), credit.period(), obligations, fired);
            if (named != null) {
                remaining.remove(credit);
                give(named, credit, PairingStep.REFERENCE, credit.amount());
            }
        }
    }

    /** The obligation that a reference, or else a period, names. */
    static @Nullable TwinObligation named(
            String reference, @Nullable YearMonth period, List<TwinObligation> obligations, Fired fired) {
        List<TwinObligation> fitting = obligations.stream()
                .filter(obligation -> !reference.isEmpty() && obligation.reference.equals(reference))
                .toList();
        if (fitting.size() == 1) {
            fired.mark(Rule.REFERENCE_FITS);
            return fitting.get(0);
        }
        if (!reference.isEmpty()) {
            fired.mark(fitting.isEmpty() ? Rule.REFERENCE_FITS_NOTHING : Rule.REFERENCE_SHARED);
        }
        return period == null ? null : ofPeriod(period, obligations, fired);
    }

    private static @Nullable TwinObligation ofPeriod(YearMonth period, List<TwinObligation> obligations, Fired fired) {
        List<TwinObligation> ofMonth = obligations.stream()
                .filter(obligation -> period.equals(obligation.period))
                .toList();
        List<TwinObligation> due =
                ofMonth.stream().filter(obligation -> obligation.expected > 0).toList();
        List<TwinObligation> candidates = due.isEmpty() ? ofMonth : due;
        if (candidates.size() > 1) {
            fired.mark(Rule.PERIOD_OF_SEVERAL);
        }
        if (candidates.size() != 1) {
            return null;
        }
        fired.mark(due.isEmpty() ? Rule.PERIOD_FITS_WHERE_NOTHING_IS_DUE : Rule.PERIOD_FITS);
        return candidates.get(0);
    }

    // Step 2

    /** One-to-one pairs; the credit at the place of its obligation, null for none. */
    private record PairSet(List<@Nullable TwinCredit> credits, int pairs, long days) {}

    private void exact() {
        List<TwinObligation> order = tieOrder(obligations.stream()
                .filter(obligation -> obligation.given.isEmpty())
                .toList());
        Map<TwinObligation, List<TwinCredit>> possible = new LinkedHashMap<>();
        for (TwinObligation obligation : order) {
            possible.put(
                    obligation,
                    remaining.stream()
                            .filter(credit -> isExact(obligation, credit))
                            .toList());
        }
        List<PairSet> best = bestSets(order, possible);
        if (best.size() > 1) {
            fired.mark(Rule.EXACT_OF_SEVERAL_BEST_SETS);
        }
        PairSet chosen = firstByTheTieRule(best, order.size());
        for (int at = 0; at < order.size(); at++) {
            TwinCredit credit = chosen.credits().get(at);
            if (credit != null) {
                remaining.remove(credit);
                give(order.get(at), credit, PairingStep.EXACT, credit.amount());
            }
        }
    }

    private boolean isExact(TwinObligation obligation, TwinCredit credit) {
        if (!obligation.windowHolds(credit.received())) {
            return false;
        }
        if (obligation.expected > 0 && isEqual(credit.amount(), obligation.expected)) {
            fired.mark(Rule.EXACT_BY_WHAT_IS_EXPECTED);
            return true;
        }
        long then = obligation.expectedThen(credit.received());
        if (then > 0 && isEqual(credit.amount(), then)) {
            fired.mark(Rule.EXACT_BY_WHAT_WAS_EXPECTED);
            return true;
        }
        return false;
    }

    /** By due, reference and amount; of those alike in due and amount the failed ones go to the last places of these. */
    private List<TwinObligation> tieOrder(List<TwinObligation> inOrder) {
        List<TwinObligation> order = new ArrayList<>(inOrder);
        for (int at = 0; at < order.size(); at++) {
            for (int next = at + 1; next < order.size(); next++) {
                TwinObligation first = order.get(at);
                TwinObligation second = order.get(next);
                boolean alike = first.due.equals(second.due) && first.expected == second.expected;
                if (alike && failed.test(first) && !failed.test(second)) {
                    fired.mark(Rule.EXACT_WITH_FAILED_LAST);
                    moveWithinAlike(order, at, next);
                }
            }
        }
        return order;
    }

    /** Puts the one at {@code next} to {@code at}, and each alike one between them a place of theirs later. */
    private static void moveWithinAlike(List<TwinObligation> order, int at, int next) {
        TwinObligation moved = order.get(next);
        for (int place = next; place > at; ) {
            int before = place - 1;
            while (!(order.get(before).due.equals(moved.due) && order.get(before).expected == moved.expected)) {
                before--;
            }
            order.set(place, order.get(before));
            place = before;
        }
        order.set(at, moved);
    }

    private static List<PairSet> bestSets(List<TwinObligation> order, Map<TwinObligation, List<TwinCredit>> possible) {
        List<PairSet> best = new ArrayList<>();
        addSets(order, possible, new ArrayList<>(), best);
        return best;
    }

    private static void addSets(
            List<TwinObligation> order,
            Map<TwinObligation, List<TwinCredit>> possible,
            List<@Nullable TwinCredit> chosen,
            List<PairSet> best) {
        if (chosen.size() == order.size()) {
            addIfBest(order, chosen, best);
            return;
        }
        chosen.add(null);
        addSets(order, possible, chosen, best);
        chosen.remove(chosen.size() - 1);
        for (TwinCredit credit : possible.getOrDefault(order.get(chosen.size()), List.of())) {
            if (!chosen.contains(credit)) {
                chosen.add(credit);
                addSets(order, possible, chosen, best);
                chosen.remove(chosen.size() - 1);
            }
        }
    }

    private static void addIfBest(List<TwinObligation> order, List<@Nullable TwinCredit> chosen, List<PairSet> best) {
        int pairs = 0;
        long days = 0;
        for (int at = 0; at < order.size(); at++) {
            TwinCredit credit = chosen.get(at);
            if (credit != null) {
                pairs++;
                days += order.get(at).daysFromDue(credit.received());
            }
        }
        PairSet set = new PairSet(new ArrayList<>(chosen), pairs, days);
        int against = best.isEmpty() ? 1 : compare(set, best.get(0));
        if (against > 0) {
            best.clear();
        }
        if (against >= 0) {
            best.add(set);
        }
    }

    private static int compare(PairSet left, PairSet right) {
        return left.pairs() != right.pairs()
                ? Integer.compare(left.pairs(), right.pairs())
                : Long.compare(right.days(), left.days());
    }

    /** Gives each obligation in turn the earliest credit that it has in any best set left; none comes last. */
    private static PairSet firstByTheTieRule(List<PairSet> best, int obligations) {
        List<PairSet> left = best;
        Comparator<@Nullable TwinCredit> noneLast = Comparator.nullsLast(TwinCredit.IN_ORDER);
        for (int at = 0; at < obligations; at++) {
            int place = at;
            PairSet first = left.get(0);
            for (PairSet set : left) {
                if (noneLast.compare(set.credits().get(place), first.credits().get(place)) < 0) {
                    first = set;
                }
            }
            PairSet earliest = first;
            left = left.stream()
                    .filter(set -> noneLast.compare(
                                    set.credits().get(place), earliest.credits().get(place))
                            == 0)
                    .toList();
        }
        return left.get(0);
    }

    // Step 3

    private void sumsOfCredits() {
        for (TwinObligation obligation : obligations) {
            if (!obligation.isOpen() || obligation.expected == 0) {
                continue;
            }
            List<TwinCredit> candidates = remaining.stream()
                    .filter(credit -> obligation.windowHolds(credit.received()))
                    .filter(credit -> credit.amount() <= obligation.expected)
                    .toList();
            Sums<TwinCredit> sums = sums(
                    candidates,
                    TwinCredit::amount,
                    obligation.expected,
                    TwinCredit.IN_ORDER,
                    credit -> credit.received() + " " + credit.amount());
            if (sums.sets() == 1) {
                fired.mark(Rule.SUM_OF_CREDITS);
                remaining.removeAll(sums.first());
                sums.first().forEach(credit -> give(obligation, credit, PairingStep.SUM, credit.amount()));
            } else if (sums.sets() > 1) {
                fired.mark(Rule.SUM_OF_SEVERAL_SETS_OF_CREDITS);
                keepOut(obligation);
                sums.inAny().forEach(this::keepOut);
            }
        }
    }

    private void sumsOfObligations() {
        for (TwinCredit credit : List.copyOf(remaining)) {
            List<TwinObligation> candidates = obligations.stream()
                    .filter(obligation -> obligation.isOpen() && obligation.expected > 0)
                    .filter(obligation -> obligation.windowHolds(credit.received()))
                    .filter(obligation -> obligation.expected <= credit.amount())
                    .toList();
            Sums<TwinObligation> sums = sums(
                    candidates,
                    obligation -> obligation.expected,
                    credit.amount(),
                    TwinObligation.IN_ORDER,
                    obligation -> obligation.due + " " + obligation.expected);
            if (sums.sets() == 1) {
                fired.mark(Rule.SUM_OF_OBLIGATIONS);
                remaining.remove(credit);
                giveBatch(credit, sums.first());
            } else if (sums.sets() > 1) {
                fired.mark(Rule.SUM_OF_SEVERAL_SETS_OF_OBLIGATIONS);
                keepOut(credit);
                sums.inAny().forEach(TwinPairing::keepOut);
            }
        }
    }

    private void giveBatch(TwinCredit credit, List<TwinObligation> batch) {
        long left = credit.amount();
        for (int at = 0; at < batch.size(); at++) {
            boolean isLast = at == batch.size() - 1;
            long share = isLast ? left : Math.min(left, batch.get(at).expected);
            if (share != batch.get(at).expected) {
                fired.mark(Rule.SUM_WITH_A_REST);
            }
            give(batch.get(at), credit, PairingStep.SUM, share);
            left -= share;
        }
    }

    private void keepOut(TwinCredit credit) {
        if (remaining.remove(credit)) {
            ambiguous.add(credit);
        }
    }

    private static void keepOut(TwinObligation obligation) {
        obligation.out = true;
        obligation.ambiguous = true;
    }

    /**
     * The sets of 2 to 6 that add up.
     *
     * @param sets how many, those alike in amounts and days taken as one
     * @param first of the sets alike to each other the first one; meant where {@code sets} is 1
     * @param inAny what stands in any of the different sets, each being the first of those alike
     */
    private record Sums<T>(int sets, List<T> first, Set<T> inAny) {}

    private <T> Sums<T> sums(
            List<T> candidates,
            ToLongFunction<T> amount,
            long target,
            Comparator<T> order,
            Function<T, String> amountAndDay) {
        if (candidates.size() > MOST_CANDIDATES) {
            sumsSkipped++;
            fired.mark(Rule.SUM_SKIPPED);
            return new Sums<>(0, List.of(), Set.of());
        }
        Map<List<String>, List<T>> different = new LinkedHashMap<>();
        List<T> first = List.of();
        for (List<T> set : Lists.choices(candidates, 2, 6)) {
            if (isEqual(set.stream().mapToLong(amount).sum(), target)) {
                List<T> alike = different.putIfAbsent(
                        set.stream().map(amountAndDay).sorted().toList(), set);
                if (alike != null) {
                    fired.mark(Rule.SUM_OF_SETS_ALIKE);
                    different.put(
                            set.stream().map(amountAndDay).sorted().toList(),
                            Lists.compare(set, alike, order) < 0 ? set : alike);
                }
                first = first.isEmpty() || Lists.compare(set, first, order) < 0 ? set : first;
            }
        }
        Set<T> inAny = new LinkedHashSet<>();
        different.values().forEach(inAny::addAll);
        return new Sums<>(different.size(), first, inAny);
    }

    // Step 4

    private void duplicate() {
        Map<TwinObligation, List<Given>> before = new LinkedHashMap<>();
        obligations.forEach(obligation -> before.put(obligation, List.copyOf(obligation.given)));
        for (TwinCredit credit : List.copyOf(remaining)) {
            List<TwinObligation> candidates = obligations.stream()
                    .filter(obligation -> obligation.windowHolds(credit.received()))
                    .filter(obligation -> before.getOrDefault(obligation, List.of()).stream()
                            .anyMatch(given -> isEqual(given.credit().amount(), credit.amount())))
                    .toList();
            if (candidates.isEmpty()) {
                continue;
            }
            TwinObligation nearest = candidates.get(0);
            for (TwinObligation candidate : candidates) {
                if (candidate.daysFromDue(credit.received()) < nearest.daysFromDue(credit.received())) {
                    nearest = candidate;
                }
            }
            markDuplicate(nearest, candidates);
            remaining.remove(credit);
            give(nearest, credit, PairingStep.DUPLICATE, credit.amount());
        }
    }

    private void markDuplicate(TwinObligation nearest, List<TwinObligation> candidates) {
        if (candidates.size() > 1) {
            fired.mark(Rule.DUPLICATE_OF_SEVERAL);
        }
        if (nearest.given.stream()
                .anyMatch(given -> given.share() != given.credit().amount())) {
            fired.mark(Rule.DUPLICATE_OF_A_BATCH);
        }
    }

    // Step 5

    private record Near(TwinCredit credit, TwinObligation obligation) {

        static final Comparator<Near> IN_ORDER = Comparator.comparingLong(Near::difference)
                .thenComparingLong(Near::days)
                .thenComparing(Near::obligation, TwinObligation.IN_ORDER)
                .thenComparing(Near::credit, TwinCredit.IN_ORDER);

        long difference() {
            return Math.abs(credit.amount() - obligation.expected);
        }

        long days() {
            return obligation.daysFromDue(credit.received());
        }
    }

    private void closest() {
        List<Near> all = new ArrayList<>();
        for (TwinObligation obligation : obligations) {
            for (TwinCredit credit : remaining) {
                boolean between =
                        2 * credit.amount() > obligation.expected && credit.amount() < 2 * obligation.expected;
                if (obligation.isOpen()
                        && obligation.expected > 0
                        && obligation.windowHolds(credit.received())
                        && between) {
                    all.add(new Near(credit, obligation));
                }
            }
        }
        List<Near> pairs =
                Lists.sorted(all.stream().filter(pair -> mayTakePart(pair, all)).toList(), Near.IN_ORDER);
        for (Near pair : pairs) {
            if (remaining.contains(pair.credit()) && pair.obligation().given.isEmpty()) {
                fired.mark(
                        pair.credit().reference().isEmpty()
                                ? Rule.CLOSEST_WITHOUT_REFERENCE
                                : Rule.CLOSEST_WITH_REFERENCE);
                remaining.remove(pair.credit());
                give(
                        pair.obligation(),
                        pair.credit(),
                        PairingStep.CLOSEST,
                        pair.credit().amount());
            }
        }
    }

    /** A credit whose reference fits nothing needs to be alone with its obligation. */
    private boolean mayTakePart(Near pair, List<Near> all) {
        if (pair.credit().reference().isEmpty()) {
            return true;
        }
        long touching = all.stream()
                .filter(other -> other.credit().equals(pair.credit()) || other.obligation() == pair.obligation())
                .count();
        if (touching > 1) {
            fired.mark(Rule.CLOSEST_KEPT_OUT_BY_REFERENCE);
        }
        return touching == 1;
    }

    // After all

    private void markAmbiguous() {
        for (TwinObligation obligation : obligations) {
            if (!obligation.given.isEmpty() || obligation.expected == 0) {
                continue;
            }
            for (TwinObligation other : obligations) {
                if (other != obligation && other.given.stream().anyMatch(given -> couldBe(obligation, other, given))) {
                    fired.mark(Rule.AMBIGUOUS_BY_A_NEIGHBOUR);
                    obligation.ambiguous = true;
                }
            }
        }
    }

    private static boolean couldBe(TwinObligation obligation, TwinObligation other, Given given) {
        TwinCredit credit = given.credit();
        Set<PairingStep> guessed =
                Set.of(PairingStep.EXACT, PairingStep.SUM, PairingStep.DUPLICATE, PairingStep.CLOSEST);
        return guessed.contains(given.step())
                && credit.amount() == obligation.expected
                && obligation.windowHolds(credit.received())
                && obligation.daysFromDue(credit.received()) <= other.daysFromDue(credit.received());
    }
}
