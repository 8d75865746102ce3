package dev.daejo.gathering;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The rows of several segments under one numbering, with their texts under one ranking. */
final class Rows {

    private final List<Segment> segments;
    private final int[] firstRows;
    private final int count;
    private final SortedTexts files;
    private final SortedTexts words;
    private final SortedTexts members;

    Rows(List<Segment> parts) {
        this.segments = parts.stream().filter(segment -> segment.rows() > 0).toList();
        int[] ends = segments.stream().mapToInt(Segment::rows).toArray();
        Arrays.parallelPrefix(ends, Math::addExact);
        this.count = ends.length == 0 ? 0 : ends[ends.length - 1];
        this.firstRows = new int[ends.length];
        System.arraycopy(ends, 0, firstRows, Math.min(1, ends.length), Math.max(0, ends.length - 1));
        this.files = sorted(segment -> segment.packed().files());
        this.words = sorted(segment -> segment.packed().words());
        this.members = sorted(Segment::members);
    }

    private SortedTexts sorted(Function<Segment, Texts> texts) {
        return SortedTexts.of(segments.stream().map(texts).toList());
    }

    int count() {
        return count;
    }

    List<Segment> segments() {
        return segments;
    }

    /** The number of the first row of a segment. */
    int firstRow(int segment) {
        return firstRows[segment];
    }

    /** The segment that a row lies in: the last one that begins at or before it. */
    int segmentOf(int row) {
        int found = Arrays.binarySearch(firstRows, row);
        return found >= 0 ? found : -found - 2;
    }

    SortedTexts files() {
        return files;
    }

    SortedTexts words() {
        return words;
    }

    SortedTexts members() {
        return members;
    }
}
