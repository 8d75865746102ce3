package dev.daejo.gathering;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The texts of several dictionaries as one, ranked by code point; so a rank says the same whoever read what. */
final class SortedTexts {

    private final RankedTexts ranked;
    private final int[][] ranks;

    private SortedTexts(RankedTexts ranked, int[][] ranks) {
        this.ranked = ranked;
        this.ranks = ranks;
    }

    static SortedTexts of(List<Texts> parts) {
        return parts.size() == 1 ? sorted(parts.get(0), List.of(identity(parts.get(0)))) : united(parts);
    }

    private static SortedTexts united(List<Texts> parts) {
        Dictionary all = new Dictionary();
        List<int[]> ids = parts.stream().map(part -> idsIn(all, part)).toList();
        return sorted(all.texts(), ids);
    }

    private static SortedTexts sorted(Texts all, List<int[]> idsOfParts) {
        RankedTexts ranked = RankedTexts.of(all);
        int[] rankOf = ranked.rankOfId();
        idsOfParts.forEach(ids -> Arrays.setAll(ids, at -> rankOf[ids[at]]));
        return new SortedTexts(ranked, idsOfParts.toArray(int[][]::new));
    }

    private static int[] identity(Texts part) {
        return IntStream.range(0, part.size()).toArray();
    }

    private static int[] idsIn(Dictionary all, Texts part) {
        return IntStream.range(0, part.size())
                .map(id -> all.idOf(part.utf8(id)))
                .toArray();
    }

    /** The rank of a text by the number it has in one of the parts. */
    int rank(int part, int id) {
        return ranks[part][id];
    }

    String text(int rank) {
        return ranked.text(rank);
    }

    int size() {
        return ranked.size();
    }

    /** The texts by rank alone, without the numbers they have in the parts. */
    RankedTexts ranked() {
        return ranked;
    }
}
