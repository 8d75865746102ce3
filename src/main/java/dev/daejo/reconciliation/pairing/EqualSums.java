package dev.daejo.reconciliation.pairing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The sets of two to six candidates that add up to a sum. Sets alike in amounts and days are one; of these the one with
 * the candidates that come first is meant.
 *
 * <p>Candidates alike in amount and day form a class, and sets are sought over classes, the largest amounts first: a
 * branch is left as soon as even the largest, or the smallest, that can follow would miss the sum. All sets are found,
 * since with several all that stands in any of them is set aside; one that is alike and stands in none stays.
 */
final class EqualSums {

    private static final EqualSums NONE = new EqualSums(List.of(), 0, 0);

    private static final int FEWEST = 2;
    private static final int MOST = 6;

    private final List<Alike> classes;
    private final long least;
    private final long most;
    private final int[] taken;
    private final int[] mostTaken;
    private int[] firstSet = new int[0];
    private int sets;

    private EqualSums(List<Alike> classes, long least, long most) {
        this.classes = classes;
        this.least = least;
        this.most = most;
        taken = new int[classes.size()];
        mostTaken = new int[classes.size()];
    }

    /** Finds the sets that add up to no less and no more; candidates are in the order by which the first of alike ones is meant. */
    static EqualSums of(List<Candidate> candidates, long least, long most) {
        if (candidates.size() < FEWEST) {
            return NONE;
        }
        EqualSums sums = new EqualSums(classesOf(candidates), least, most);
        sums.seek(0, 0, 0);
        return sums;
    }

    private static List<Alike> classesOf(List<Candidate> candidates) {
        Map<Alike.Key, Alike> classes = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            Alike.Key key = new Alike.Key(candidate.amount(), candidate.day());
            classes.computeIfAbsent(key, any -> new Alike(candidate.amount(), new ArrayList<>()))
                    .indexes()
                    .add(candidate.index());
        }
        return classes.values().stream()
                .sorted(Comparator.comparingLong(Alike::amount).reversed())
                .toList();
    }

    private void seek(int from, int size, long sum) {
        if (size >= FEWEST && sum >= least && sum <= most) {
            found();
        }
        if (size == MOST) {
            return;
        }
        for (int at = from; at < classes.size(); at++) {
            long amount = classes.get(at).amount();
            if (!reaches(sum, amount, MOST - size)) {
                return;
            }
            if (taken[at] < classes.get(at).indexes().size() && amount <= most - sum) {
                taken[at]++;
                seek(at, size + 1, sum + amount);
                taken[at]--;
            }
        }
    }

    /** Whether so many of an amount could bring the sum there; amounts may be as great as a {@code long} is. */
    private boolean reaches(long sum, long amount, int times) {
        return sum >= least || amount > (least - sum - 1) / times;
    }

    private void found() {
        if (sets == 0) {
            firstSet = taken.clone();
        }
        sets++;
        for (int at = 0; at < taken.length; at++) {
            mostTaken[at] = Math.max(mostTaken[at], taken[at]);
        }
    }

    /** Whether different sets add up. */
    boolean isAmbiguous() {
        return sets > 1;
    }

    /** The candidates of the only set, in their order; empty when there is none or more than one. */
    List<Integer> onlySet() {
        return sets == 1 ? firstOfEach(firstSet) : List.of();
    }

    /** The candidates that stand in any of the sets, each set being the first of those alike. */
    List<Integer> inAnySet() {
        return firstOfEach(mostTaken);
    }

    /** So many of each class, the first ones. */
    private List<Integer> firstOfEach(int[] counts) {
        TreeSet<Integer> indexes = new TreeSet<>();
        for (int at = 0; at < counts.length; at++) {
            indexes.addAll(classes.get(at).indexes().subList(0, counts[at]));
        }
        return List.copyOf(indexes);
    }

    /** One of the things that may be added up, by its index on the board. */
    record Candidate(int index, long amount, LocalDate day) {}

    private record Alike(long amount, List<Integer> indexes) {

        private record Key(long amount, LocalDate day) {}
    }
}
