package dev.daejo.report.letter;

import dev.daejo.reconciliation.StableId;
import java.util.regex.Pattern;

/** A part of a file name for an id that may hold anything: plain ids as they stand, others made plain and told apart. */
final class SafeName {

    private static final int LONGEST = 40;
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_-]{1," + LONGEST + "}");
    private static final Pattern NOT_PLAIN = Pattern.compile("[^A-Za-z0-9_-]");

    private SafeName() {}

    static String of(String id) {
        if (PLAIN.matcher(id).matches()) {
            return id;
        }
        String plain = NOT_PLAIN.matcher(id).replaceAll("_");
        String begun = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
        return begun + "-" + StableId.of('n', 1, id);
    }
}
