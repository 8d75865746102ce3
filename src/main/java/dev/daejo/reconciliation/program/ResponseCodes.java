package dev.daejo.reconciliation.program;

import java.util.Map;

/** The class of each response code of each system; a code that nobody listed is {@code UNKNOWN}, never a rejection. */
public record ResponseCodes(Map<Key, CodeClass> classes) {

    public ResponseCodes {
        classes = Map.copyOf(classes);
    }

    public CodeClass classOf(String system, String code) {
        return classes.getOrDefault(new Key(system, code), CodeClass.UNKNOWN);
    }

    /** A code means something only within its system. */
    public record Key(String system, String code) {}
}
