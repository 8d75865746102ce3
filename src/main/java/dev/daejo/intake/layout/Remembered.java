package dev.daejo.intake.layout;

import dev.daejo.intake.bytes.Dictionary;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What was made of a text, found again by its bytes, so that it is made once and not once a line. Forgets all when there is much. */
final class Remembered<T> {

    private static final int MOST = 1 << 14;
    private static final int LONGEST = 1 << 7;

    private final Charset charset;
    private final Function<String, T> maker;
    private Dictionary known = new Dictionary();
    private final List<T> made = new ArrayList<>();

    Remembered(Charset charset, Function<String, T> maker) {
        this.charset = charset;
        this.maker = maker;
    }

    T of(byte[] bytes, int from, int length) {
        if (length > LONGEST) {
            return maker.apply(new String(bytes, from, length, charset));
        }
        int id = known.idOf(bytes, from, length);
        if (id < made.size()) {
            return made.get(id);
        }
        T one = maker.apply(new String(bytes, from, length, charset));
        made.add(one);
        if (made.size() == MOST) {
            known = new Dictionary();
            made.clear();
        }
        return one;
    }
}
