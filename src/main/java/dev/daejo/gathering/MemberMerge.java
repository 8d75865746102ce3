package dev.daejo.gathering;

import dev.daejo.gathering.digest.MemberCursor;
import dev.daejo.gathering.digest.Run;
import java.util.ArrayList;
import java.util.List;

/** Goes over the members of several runs in the order of their ids, each member once with its place in every run. */
final class MemberMerge {

    private final RunPlaces from;
    private final List<Source> sources = new ArrayList<>();
    private final WaitingSources waiting;
    private final List<Source> current = new ArrayList<>();

    /**
     * @param from of each run where to begin
     * @param to of each run where to end
     * @param window about so many bytes of each run are held
     */
    MemberMerge(List<Run> runs, RunPlaces from, RunPlaces to, int window) {
        this.from = from;
        this.waiting = new WaitingSources(runs.size());
        for (int run = 0; run < runs.size(); run++) {
            if (from.directory(run) < to.directory(run)) {
                Source source = new Source(run, runs.get(run).members(from.of(run), to.of(run), window));
                sources.add(source);
                current.add(source);
            }
        }
    }

    /** Goes to the next member; says whether there is one. */
    boolean next() {
        for (Source left : current) {
            if (left.members.next()) {
                waiting.add(left);
            }
        }
        current.clear();
        if (waiting.isEmpty()) {
            return false;
        }
        Source first = waiting.removeFirst();
        current.add(first);
        while (!waiting.isEmpty() && waiting.first().members.hasIdOf(first.members)) {
            current.add(waiting.removeFirst());
        }
        return true;
    }

    /** Where the member has rows, by run. */
    List<Source> places() {
        return current;
    }

    String memberId() {
        return current.get(0).members.id();
    }

    /** Of each run where the member begins, or the one behind it. */
    RunPlaces position() {
        RunPlaces position = from.copy();
        sources.forEach(source -> position.put(source.run, source.members.place()));
        return position;
    }

    /** A run and the member that is next there. */
    static final class Source implements Comparable<Source> {

        private final int run;
        private final MemberCursor members;

        Source(int run, MemberCursor members) {
            this.run = run;
            this.members = members;
        }

        int run() {
            return run;
        }

        MemberCursor member() {
            return members;
        }

        /** By the id of the member, then by run. */
        @Override
        public int compareTo(Source other) {
            int byId = members.compareId(other.members);
            return byId == 0 ? Integer.compare(run, other.run) : byId;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Source source && compareTo(source) == 0;
        }

        @Override
        public int hashCode() {
            return run;
        }
    }
}
