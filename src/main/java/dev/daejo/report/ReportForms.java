package dev.daejo.report;

/** Which files a night writes. */
public enum ReportForms {
    /** All that the contract, section 6, names, and the letters. */
    ALL,
    /** The CSV files and {@code run.json} alone, for programs that read on; nothing for people. */
    CSV
}
