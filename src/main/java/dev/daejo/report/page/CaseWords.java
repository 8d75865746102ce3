package dev.daejo.report.page;

import dev.daejo.intake.masking.CardMask;
import dev.daejo.reconciliation.discrepancy.Cause;
import dev.daejo.reconciliation.discrepancy.DiscrepancyType;
import dev.daejo.report.words.Phrase;
import dev.daejo.report.words.Phrases;
import java.util.Arrays;
import java.util.Locale;

/** What is said of a case in words. */
final class CaseWords {

    private final Phrases words;

    CaseWords(Phrases words) {
        this.words = words;
    }

    /** The cause in words where it is one of ours, else it is a message; the payer's code; what a person must know. */
    Phrase remark(PageCase row) {
        Phrase remark = cause(row.cause());
        if (!row.code().isEmpty()) {
            remark = remark.then(", ", words.of("page.code", Phrase.same(row.code())));
        }
        if (row.ambiguous()) {
            remark = remark.then(", ", words.of("page.ambiguous"));
        }
        return row.withdrawn() ? remark.then(", ", words.of("page.case-withdrawn")) : remark;
    }

    static String styleClass(DiscrepancyType type) {
        return type.severity().name().toLowerCase(Locale.ROOT);
    }

    private Phrase cause(String cause) {
        return Arrays.stream(Cause.values())
                .filter(known -> known.name().equals(cause))
                .findFirst()
                .map(known -> words.of("cause", known))
                .orElseGet(() -> Phrase.same(CardMask.mask(cause)));
    }
}
