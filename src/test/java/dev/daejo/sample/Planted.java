package dev.daejo.sample;

/** A discrepancy put in on purpose, as it must come out again; amounts in won. */
record Planted(
        String type,
        String programId,
        String memberId,
        String period,
        String reference,
        long expected,
        long received,
        String story) {}
