package dev.daejo.report.words;

import dev.daejo.reconciliation.claim.Claim;
import dev.daejo.reconciliation.claim.ClaimLife;
import dev.daejo.reconciliation.claim.ClaimStatus;
import dev.daejo.reconciliation.claim.ClaimStep;
import dev.daejo.reconciliation.claim.Recovery;
import dev.daejo.reconciliation.claim.Remedy;
import dev.daejo.reconciliation.discrepancy.Discrepancy;
import dev.daejo.store.ClaimedCase;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in words what a claim is about, what it wants, what it rests on, and which documents it needs. */
public final class ClaimWords {

    private static final String BETWEEN_GROUNDS = "; ";
    private static final String BETWEEN_DOCUMENTS = "|";

    private final Words words;

    private ClaimWords(Words words) {
        this.words = words;
    }

    public static ClaimWords in(Locale language) {
        return new ClaimWords(Words.in("claims", language));
    }

    public Words words() {
        return words;
    }

    /** What is wrong, in one sentence that can be sent; of a recovered claim, what came of it. */
    public String problem(ClaimedCase claimed) {
        Recovery recovery = claimed.claim().recovery();
        if (recovery != null && claimed.claim().status() == ClaimStatus.RECOVERED) {
            return words.of("problem.recovered", won(recovery.won()), recovery.on(), recovery.days());
        }
        Discrepancy found = claimed.discrepancy();
        return words.of(
                "problem." + found.type().name(),
                found.reference(),
                won(found.expected()),
                won(found.received()),
                won(Math.abs(found.difference())),
                Objects.toString(found.dueOn(), "-"),
                found.since(),
                found.code().isEmpty() ? words.of("problem.no-code") : found.code(),
                found.incidentId(),
                found.daysOverdue(),
                won(claimed.claim().lateInterest()));
    }

    /** The same for ourselves: also that a person must look first, and since when the step is overdue. */
    public String problemAndState(ClaimedCase claimed) {
        ClaimLife life = claimed.claim().life();
        String looking = claimed.discrepancy().ambiguous() ? words.of("problem.ambiguous") : "";
        String overdue = life.overdueSince() == null ? "" : words.of("problem.overdue", life.overdueSince());
        return problem(claimed) + looking + overdue;
    }

    /** What is to be done. */
    public String remedy(Claim claim) {
        String remedy = words.of("remedy." + claim.remedy().name(), won(claim.amount()));
        boolean besides = claim.lateInterest() > 0 && claim.remedy() != Remedy.PAY_INTEREST;
        return besides ? remedy + words.of("remedy.and-interest", won(claim.lateInterest())) : remedy;
    }

    /** Articles and terms. */
    public String legalBasis(Claim claim) {
        return legalBases(claim).collect(Collectors.joining(BETWEEN_GROUNDS));
    }

    public Stream<String> legalBases(Claim claim) {
        return claim.grounds().stream().map(ground -> words.of("ground", ground));
    }

    /** The names of the documents of the step: those that the reference data names, else those that a step always needs. */
    public List<String> documents(ClaimedCase claimed) {
        String named = claimed.address().documents();
        String all = named.isEmpty() ? always(claimed.claim().step()) : named;
        return all.isEmpty() ? List.of() : List.of(all.split("\\" + BETWEEN_DOCUMENTS));
    }

    private String always(ClaimStep step) {
        return switch (step) {
            case DOCUMENTS, ESCALATE -> words.of("documents." + step.name());
            case CONFIRM, CONTACT, MONITOR -> "";
        };
    }

    /** The documents as one cell. */
    public String documentList(ClaimedCase claimed) {
        return String.join(BETWEEN_DOCUMENTS, documents(claimed));
    }

    /** A document with what it is needed for, where that is known. */
    public String documentAndWhy(String document) {
        return words.has("document." + document) ? document + ": " + words.of("document." + document) : document;
    }

    private static String won(long won) {
        return Figures.grouped(won);
    }
}
