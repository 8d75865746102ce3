package dev.daejo.gathering;

import dev.daejo.gathering.digest.packed.RunPlace;
import dev.daejo.gathering.digest.run.Run;
import java.util.List;

/** A place in each of several runs. */
final class RunPlaces {

    private static final int INTS = 3;

    private final int[] places;

    private RunPlaces(int[] places) {
        this.places = places;
    }

    static RunPlaces starts(List<Run> runs) {
        RunPlaces starts = new RunPlaces(new int[runs.size() * INTS]);
        for (int run = 0; run < runs.size(); run++) {
            starts.put(run, runs.get(run).start());
        }
        return starts;
    }

    static RunPlaces ends(List<Run> runs) {
        RunPlaces ends = new RunPlaces(new int[runs.size() * INTS]);
        for (int run = 0; run < runs.size(); run++) {
            ends.put(run, runs.get(run).end());
        }
        return ends;
    }

    /** Of each run the first member whose id does not come before a text. */
    static RunPlaces before(List<Run> runs, byte[] id) {
        RunPlaces before = new RunPlaces(new int[runs.size() * INTS]);
        for (int run = 0; run < runs.size(); run++) {
            before.put(run, runs.get(run).placeOf(id));
        }
        return before;
    }

    RunPlaces copy() {
        return new RunPlaces(places.clone());
    }

    int directory(int run) {
        return places[run * INTS + 1];
    }

    RunPlace of(int run) {
        return new RunPlace(places[run * INTS], places[run * INTS + 1], places[run * INTS + 2]);
    }

    void put(int run, RunPlace place) {
        places[run * INTS] = place.row();
        places[run * INTS + 1] = place.directory();
        places[run * INTS + 2] = place.block();
    }
}
