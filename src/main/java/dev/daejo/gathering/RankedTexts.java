package dev.daejo.gathering;

import java.util.stream.IntStream;

/** Distinct texts by their rank in code point order. */
final class RankedTexts {

    private final Texts texts;
    private final int[] byRank;

    private RankedTexts(Texts texts, int[] byRank) {
        this.texts = texts;
        this.byRank = byRank;
    }

    static RankedTexts of(Texts texts) {
        int[] byRank = IntStream.range(0, texts.size())
                .boxed()
                .sorted(texts::compare)
                .mapToInt(Integer::intValue)
                .toArray();
        return new RankedTexts(texts, byRank);
    }

    String text(int rank) {
        return texts.text(byRank[rank]);
    }

    int size() {
        return byRank.length;
    }

    int[] rankOfId() {
        int[] rankOfId = new int[byRank.length];
        for (int rank = 0; rank < byRank.length; rank++) {
            rankOfId[byRank[rank]] = rank;
        }
        return rankOfId;
    }
}
