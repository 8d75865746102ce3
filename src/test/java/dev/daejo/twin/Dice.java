package dev.daejo.twin;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Seeded chance. */
final class Dice {

    private final Random random;

    Dice(long seed) {
        this.random = new Random(seed);
    }

    boolean percent(int percent) {
        return random.nextInt(100) < percent;
    }

    /** A number of {@code least … most}, both inclusive. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    @SafeVarargs
    final <T> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** One of the choices with that chance, else nothing. */
    @SafeVarargs
    final <T> @Nullable T sometimes(int percent, T... choices) {
        return percent(percent) ? choices[random.nextInt(choices.length)] : null;
    }

    /** Some of the choices with that chance, else none. */
    @SafeVarargs
    final <T> Set<T> some(int percent, T... choices) {
        Set<T> some = new HashSet<>();
        if (percent(percent)) {
            some.add(choices[random.nextInt(choices.length)]);
            some.add(choices[random.nextInt(choices.length)]);
        }
        return some;
    }

    void shuffle(List<?> list) {
        Collections.shuffle(list, random);
    }
}
