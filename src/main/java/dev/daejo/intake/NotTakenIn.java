package dev.daejo.intake;

import dev.daejo.intake.masking.ShownText;
import java.io.IOException;

/**
 * A file of the inbox that could not be taken in this time: it vanished, may not be read, is no regular file, changed while
 * it was read, or its medium failed. It is not known afterwards and stays where it is; the next run tries it again.
 */
public final class NotTakenIn extends IOException {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final String why;

    /**
     * What could not be taken in.
     *
     * @param name the file's name, card numbers hidden
     * @param why in words for people
     */
    NotTakenIn(String name, String why) {
        super("'%s': %s".formatted(ShownText.visible(name), why));
        this.name = name;
        this.why = why;
    }

    NotTakenIn(String name, String why, IOException cause) {
        this(name, why);
        initCause(cause);
    }

    public String name() {
        return name;
    }

    public String why() {
        return why;
    }
}
