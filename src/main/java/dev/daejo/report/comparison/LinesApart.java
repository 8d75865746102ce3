package dev.daejo.report.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Holds the lines of two texts against each other, wherever they stand. */
final class LinesApart {

    private LinesApart() {}

    /** The lines of the one that the other does not have, or not so often, in their order. */
    static List<String> only(List<String> lines, List<String> others) {
        Map<String, Integer> left = new HashMap<>();
        others.forEach(line -> left.merge(line, 1, Integer::sum));
        return lines.stream()
                .filter(line -> left.merge(line, -1, Integer::sum) < 0)
                .toList();
    }
}
