package dev.daejo.twin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Plain work on lists: all choices of so many, and which of two lists comes first. */
final class Lists {

    private Lists() {}

    /** All sublists of so many elements, each in the order of the list. */
    static <T> List<List<T>> choices(List<T> from, int least, int most) {
        List<List<T>> choices = new ArrayList<>();
        choose(from, 0, least, most, new ArrayList<>(), choices);
        return choices;
    }

    private static <T> void choose(List<T> from, int next, int least, int most, List<T> chosen, List<List<T>> choices) {
        if (chosen.size() >= least) {
            choices.add(List.copyOf(chosen));
        }
        if (chosen.size() == most) {
            return;
        }
        for (int at = next; at < from.size(); at++) {
            chosen.add(from.get(at));
            choose(from, at + 1, least, most, chosen, choices);
            chosen.remove(chosen.size() - 1);
        }
    }

    /** Which of two sorted lists is first, looking at one element after the other. */
    static <T> int compare(List<T> left, List<T> right, Comparator<? super T> order) {
        for (int at = 0; at < Math.min(left.size(), right.size()); at++) {
            int one = order.compare(left.get(at), right.get(at));
            if (one != 0) {
                return one;
            }
        }
        return Integer.compare(left.size(), right.size());
    }

    static <T> List<T> sorted(List<T> list, Comparator<? super T> order) {
        List<T> copy = new ArrayList<>(list);
        copy.sort(order);
        return copy;
    }
}
