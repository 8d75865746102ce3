package dev.daejo.monitoring.metric;

import org.jspecify.annotations.Nullable;

/** In how many days a claim expires. */
enum Term {
    EXPIRED("expired", -1),
    WEEK("0-7", 7),
    FORTNIGHT("8-14", 14),
    MONTH("15-30", 30),
    LATER("over-30", Long.MAX_VALUE),
    NONE("no-term", Long.MAX_VALUE);

    private final String label;
    private final long lastDay;

    Term(String label, long lastDay) {
        this.label = label;
        this.lastDay = lastDay;
    }

    String label() {
        return label;
    }

    static Term of(@Nullable Long days) {
        if (days == null) {
            return NONE;
        }
        for (Term term : values()) {
            if (days <= term.lastDay) {
                return term;
            }
        }
        return LATER;
    }
}
