package dev.daejo.intake;

import dev.daejo.intake.reading.ReadResult;

/** Makes the entry of a file for the manifest. */
final class ManifestEntry {

    private ManifestEntry() {}

    /** @param reason why it is quarantined; empty when it is accepted */
    static KnownFile of(FileName name, String sha256, long bytes, ReadResult found, String reason) {
        return reason.isEmpty()
                ? entry(name, sha256, bytes, found, Verdict.ACCEPTED, Decision.NONE, "")
                : entry(name, sha256, bytes, found, Verdict.QUARANTINED, Decision.NONE, reason);
    }

    /** @param reason why it was quarantined */
    static KnownFile released(FileName name, KnownFile file, ReadResult found, String reason) {
        return entry(name, file.sha256(), file.bytes(), found, Verdict.ACCEPTED, Decision.RELEASED, reason);
    }

    private static KnownFile entry(
            FileName name,
            String sha256,
            long bytes,
            ReadResult found,
            Verdict verdict,
            Decision decision,
            String reason) {
        boolean hasNoDays = verdict == Verdict.QUARANTINED && name.coversFrom() == null;
        return new KnownFile(
                name.name(),
                name.kind(),
                name.counterpartyId(),
                sha256,
                bytes,
                name.coversFrom(),
                name.coversTo(),
                found.firstVisibleOn(),
                found.alwaysVisible() || hasNoDays,
                verdict,
                decision,
                reason,
                found.lines(),
                found.rejected(),
                found.amount(),
                found.won(),
                found.layout());
    }
}
