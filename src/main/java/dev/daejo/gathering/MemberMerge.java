package dev.daejo.gathering;

import dev.daejo.gathering.digest.Run;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Goes over the members of several runs in the order of their ids, each member once with its place in every run. */
final class MemberMerge {

    private static final Comparator<Place> BY_ID_AND_RUN = Comparator.<Place>naturalOrder();

    private final List<Run> runs;
    private final int[] next;
    private final PriorityQueue<Place> waiting = new PriorityQueue<>(BY_ID_AND_RUN);
    private final List<Place> current = new ArrayList<>();

    /** @param from of each run the first member, by rank, to go over */
    MemberMerge(List<Run> runs, int[] from) {
        this.runs = runs;
        this.next = from.clone();
        for (int run = 0; run < runs.size(); run++) {
            wait(run);
        }
    }

    private void wait(int run) {
        if (next[run] < runs.get(run).members()) {
            waiting.add(new Place(run, next[run], runs.get(run).memberId(next[run])));
        }
    }

    /** Goes to the next member; says whether there is one. */
    boolean next() {
        for (Place left : current) {
            wait(left.run);
        }
        current.clear();
        Place first = waiting.peek();
        while (first != null && !waiting.isEmpty() && waiting.element().hasIdOf(first)) {
            Place place = waiting.remove();
            next[place.run]++;
            current.add(place);
        }
        return first != null;
    }

    /** The places of the member, by run. */
    List<Place> places() {
        return current;
    }

    String memberId() {
        return new String(current.get(0).id, StandardCharsets.UTF_8);
    }

    /** Of each run the first member that was not gone over yet. */
    int[] position() {
        return next.clone();
    }

    /** Where a member has rows: in a run, by its rank there. */
    static final class Place implements Comparable<Place> {

        private final int run;
        private final int member;
        private final byte[] id;
        /** The first bytes of the id, by which most are told apart. */
        private final long head;

        Place(int run, int member, byte[] id) {
            this.run = run;
            this.member = member;
            this.id = id;
            this.head = ByteBuffer.wrap(Arrays.copyOf(id, Long.BYTES)).getLong();
        }

        int run() {
            return run;
        }

        int member() {
            return member;
        }

        boolean hasIdOf(Place other) {
            return head == other.head && Arrays.equals(id, other.id);
        }

        /** By the bytes of the id, which is by its code points, then by run. */
        @Override
        public int compareTo(Place other) {
            int byHead = Long.compareUnsigned(head, other.head);
            int byId = byHead == 0 ? Arrays.compareUnsigned(id, other.id) : byHead;
            return byId == 0 ? Integer.compare(run, other.run) : byId;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Place place && run == place.run && hasIdOf(place);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(id) * 31 + run;
        }
    }
}
