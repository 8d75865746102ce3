package dev.daejo.intake.layout;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** A function of texts that come again and again, asked once for each; forgets all when there are many. */
final class OncePerText<T> implements Function<String, T> {

    private static final int MOST = 1 << 12;
    private static final int LONGEST = 1 << 7;

    private final Function<String, T> function;
    private final Map<String, T> known = new HashMap<>();

    OncePerText(Function<String, T> function) {
        this.function = function;
    }

    @Override
    public T apply(String text) {
        if (text.length() > LONGEST) {
            return function.apply(text);
        }
        if (known.size() >= MOST) {
            known.clear();
        }
        return known.computeIfAbsent(text, function);
    }
}
