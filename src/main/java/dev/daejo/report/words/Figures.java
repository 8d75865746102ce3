package dev.daejo.report.words;

import java.util.Locale;

/** Numbers as people read them. */
public final class Figures {

    private Figures() {}

    /** With a comma between thousands, whatever the machine's locale. */
    public static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
