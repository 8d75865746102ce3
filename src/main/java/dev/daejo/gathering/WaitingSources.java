package dev.daejo.gathering;

import dev.daejo.gathering.MemberMerge.Source;

/**
 * Sources that wait with their next members, the first member on top: a heap that compares the first bytes of the ids
 * without going to the sources, since most comparisons end there.
 */
final class WaitingSources {

    private final Source[] sources;
    private final long[] heads;
    private int size;

    WaitingSources(int most) {
        sources = new Source[most];
        heads = new long[most];
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** The source with the first member; only while there is one. */
    Source first() {
        return sources[0];
    }

    void add(Source source) {
        long head = source.member().head();
        int at = size++;
        while (at > 0 && isBefore(head, source, (at - 1) >>> 1)) {
            move((at - 1) >>> 1, at);
            at = (at - 1) >>> 1;
        }
        put(at, head, source);
    }

    Source removeFirst() {
        Source first = sources[0];
        size--;
        if (size > 0) {
            sink(heads[size], sources[size]);
        }
        return first;
    }

    /** Puts a source in where the first one was. */
    private void sink(long head, Source source) {
        int at = 0;
        int below = 1;
        while (below < size) {
            if (below + 1 < size && isBefore(heads[below + 1], sources[below + 1], below)) {
                below++;
            }
            if (isBefore(head, source, below)) {
                break;
            }
            move(below, at);
            at = below;
            below = 2 * at + 1;
        }
        put(at, head, source);
    }

    private boolean isBefore(long head, Source source, int other) {
        return head == heads[other]
                ? source.compareTo(sources[other]) < 0
                : Long.compareUnsigned(head, heads[other]) < 0;
    }

    private void move(int from, int to) {
        put(to, heads[from], sources[from]);
    }

    private void put(int at, long head, Source source) {
        heads[at] = head;
        sources[at] = source;
    }
}
