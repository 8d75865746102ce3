package dev.daejo.bench;

/** What the bench measures. */
public enum BenchMode {
    /** Daejo beside DuckDB and PostgreSQL. */
    PEERS,
    /** Where the time of Daejo goes. */
    PROFILE,
    /** The hot loops alone. */
    JMH,
    /** Night after night on one store. */
    NIGHTS,
    /** A night of many discrepancies, with all outputs. */
    DISCREPANCIES
}
