package dev.daejo.gathering;

import dev.daejo.gathering.digest.run.Run;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cuts the members of several runs into parts with about as many rows each, so that the parts can be gone over at once. */
final class Cuts {

    private static final int SAMPLES_OF_PART = 32;

    private Cuts() {}

    /** Of each part where it begins in every run; then where the last one ends. Some parts may have no member. */
    static List<RunPlaces> of(List<Run> runs, int parts) {
        List<RunPlaces> cuts = new ArrayList<>();
        cuts.add(RunPlaces.starts(runs));
        List<byte[]> samples = samples(runs, parts * SAMPLES_OF_PART);
        if (!samples.isEmpty()) {
            cuts.addAll(SideBySide.made(
                    1,
                    parts,
                    part -> RunPlaces.before(runs, samples.get((int) ((long) samples.size() * part / parts)))));
        }
        cuts.add(RunPlaces.ends(runs));
        return cuts;
    }

    /** The ids of some members, in their order; marks stand about so many bytes apart, so they tell how many rows there are. */
    private static List<byte[]> samples(List<Run> runs, int most) {
        long marks = runs.stream().mapToLong(Run::marks).sum();
        long step = marks / most + 1;
        List<byte[]> samples = new ArrayList<>();
        long passed = 0;
        for (Run run : runs) {
            for (int mark = 0; mark < run.marks(); mark++) {
                if (passed++ % step == 0) {
                    samples.add(run.memberAt(mark));
                }
            }
        }
        samples.sort(Arrays::compareUnsigned);
        return samples;
    }
}
