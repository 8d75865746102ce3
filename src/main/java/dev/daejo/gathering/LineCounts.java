package dev.daejo.gathering;

import dev.daejo.intake.reading.WonSum;
import java.math.BigInteger;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** How many lines of each file met which fate, and with how many won. Adding up is commutative and associative. */
final class LineCounts {

    /** Where a line of an accepted file ends; every line in exactly one place. */
    enum Fate {
        ACCEPTED,
        REJECTED,
        DUPLICATE,
        SKIPPED
    }

    private final Map<String, Places> byFile = new HashMap<>();

    /** One line more. */
    void add(String file, Fate fate, long won) {
        places(file).add(fate, 1, won);
    }

    /** Several lines more, with their won. */
    void add(String file, Fate fate, long lines, BigInteger won) {
        places(file).add(fate, lines, won);
    }

    /** Lets one line that was taken as accepted meet another fate. */
    void turn(String file, Fate fate, long won) {
        places(file).add(Fate.ACCEPTED, -1, -won);
        places(file).add(fate, 1, won);
    }

    long of(String file, Fate fate) {
        return ofFile(file).at(fate).lines;
    }

    WonAccount won(String file) {
        Places found = ofFile(file);
        return new WonAccount(
                found.at(Fate.ACCEPTED).won.total(),
                found.at(Fate.REJECTED).won.total(),
                found.at(Fate.DUPLICATE).won.total(),
                found.at(Fate.SKIPPED).won.total());
    }

    private Places places(String file) {
        return byFile.computeIfAbsent(file, any -> new Places());
    }

    private Places ofFile(String file) {
        return byFile.getOrDefault(file, new Places());
    }

    /** The lines of one file, by fate. */
    private static final class Places {

        private final Map<Fate, Place> byFate = new EnumMap<>(Fate.class);

        Places() {
            for (Fate fate : Fate.values()) {
                byFate.put(fate, new Place());
            }
        }

        Place at(Fate fate) {
            return Objects.requireNonNull(byFate.get(fate));
        }

        void add(Fate fate, long more, long moreWon) {
            Place place = at(fate);
            place.lines += more;
            place.won.add(moreWon);
        }

        void add(Fate fate, long more, BigInteger moreWon) {
            Place place = at(fate);
            place.lines += more;
            place.won.add(moreWon);
        }
    }

    private static final class Place {

        private final WonSum won = new WonSum();
        private long lines;
    }
}
