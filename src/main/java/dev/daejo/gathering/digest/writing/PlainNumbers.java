package dev.daejo.gathering.digest.writing;

import dev.daejo.intake.plain.PlainLine;
import java.util.Arrays;

/** The numbers that a run gives to the words of a vocabulary, so that each is looked up once and not once a line. */
final class PlainNumbers {

    private final NumberOfPlain found;
    private int[] known = new int[1 << 8];
    private int epoch;

    PlainNumbers(NumberOfPlain found) {
        this.found = found;
    }

    int idOf(PlainLine line, int id) {
        if (line.vocabulary().epoch() != epoch) {
            Arrays.fill(known, 0);
            epoch = line.vocabulary().epoch();
        }
        if (id >= known.length) {
            known = Arrays.copyOf(known, Math.max(id + 1, known.length * 2));
        }
        if (known[id] == 0) {
            known[id] = found.of(line, id) + 1;
        }
        return known[id] - 1;
    }

    /** What a run makes of what is numbered by the vocabulary of a line. */
    @FunctionalInterface
    interface NumberOfPlain {
        int of(PlainLine line, int id);
    }
}
