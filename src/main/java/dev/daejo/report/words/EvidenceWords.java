package dev.daejo.report.words;

import dev.daejo.reconciliation.discrepancy.Evidence;
import java.util.StringJoiner;

/** Says in words what a row of evidence is and why it counted or not. */
public final class EvidenceWords {

    private final Words words;

    public EvidenceWords(Words words) {
        this.words = words;
    }

    /** Its day and kind, its own id, the last four of its card; what a row does not have is left out. */
    public String what(Evidence evidence) {
        StringJoiner parts = new StringJoiner(", ");
        parts.add(evidence.on() == null ? kind(evidence) : evidence.on() + " " + kind(evidence));
        if (!evidence.id().isEmpty()) {
            parts.add(words.of("evidence-id." + evidence.kind()) + " " + evidence.id());
        }
        if (!evidence.lastFour().isEmpty()) {
            parts.add(words.of("evidence.card") + " " + evidence.lastFour());
        }
        return parts.toString();
    }

    public String why(Evidence evidence) {
        return words.of("why", evidence.why());
    }

    private String kind(Evidence evidence) {
        return words.of("evidence", evidence.kind());
    }
}
