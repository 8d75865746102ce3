package dev.daejo.monitoring.metric;

/** How many days ago a case arose. */
enum Age {
    WEEK("0-7", 7),
    MONTH("8-30", 30),
    QUARTER("31-90", 90),
    OLDER("over-90", Long.MAX_VALUE);

    private final String label;
    private final long lastDay;

    Age(String label, long lastDay) {
        this.label = label;
        this.lastDay = lastDay;
    }

    String label() {
        return label;
    }

    static Age of(long days) {
        for (Age age : values()) {
            if (days <= age.lastDay) {
                return age;
            }
        }
        return OLDER;
    }
}
