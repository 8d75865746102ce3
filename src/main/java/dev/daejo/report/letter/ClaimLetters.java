package dev.daejo.report.letter;

import dev.daejo.intake.OwnerOnly;
import dev.daejo.reconciliation.claim.ClaimStep;
import dev.daejo.reconciliation.discrepancy.Evidence;
import dev.daejo.report.words.ClaimWords;
import dev.daejo.report.words.EvidenceWords;
import dev.daejo.report.words.Words;
import dev.daejo.store.ClaimedCase;
import dev.daejo.store.FinishedRun;
import dev.daejo.store.Sending;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The folder {@code claims/} of a night: for every counterparty and step that waits to be submitted the list
 * {@code claims-<counterparty>-<step>}, as {@code .csv} and {@code .xlsx}, at {@code DOCUMENTS} and {@code ESCALATE} beside it a folder with a letter per
 * claim; an outage is one list and one letter for all its members. Rows are streamed; a night with nothing to submit has
 * no such folder.
 */
public final class ClaimLetters {

    private static final String FOLDER = "claims";

    private final FinishedRun run;
    private final ClaimWords claimWords = ClaimWords.in(Locale.KOREAN);
    private final Words words = Words.in(Locale.KOREAN);
    private final EvidenceWords evidenceWords = new EvidenceWords(words);

    public ClaimLetters(FinishedRun run) {
        this.run = run;
    }

    /** Writes the folder into that of the night, which is new and will be forced to disk as a whole. */
    public void writeTo(Path night) throws IOException {
        List<Sending> sendings = run.sendings();
        if (sendings.isEmpty()) {
            return;
        }
        Path folder = night.resolve(FOLDER);
        OwnerOnly.newFolder(folder);
        for (Sending sending : sendings) {
            write(folder, sending);
        }
    }

    private void write(Path folder, Sending sending) throws IOException {
        String name = name(sending);
        new SendingList(run, claimWords, words).write(folder, name, sending);
        if (!sending.incidentId().isEmpty()) {
            OwnerOnly.draft(folder.resolve(name + ".html"), writer -> incident(sending, writer));
        } else if (needsLetters(sending.step())) {
            Path letters = folder.resolve(name);
            OwnerOnly.newFolder(letters);
            run.forEachProvenClaimOf(sending, (claimed, evidence) -> letter(letters, claimed, evidence));
        }
    }

    private static String name(Sending sending) {
        String receiver = SafeName.of(sending.counterpartyId()) + "-" + sending.step();
        return sending.incidentId().isEmpty()
                ? "claims-" + receiver
                : "incident-" + SafeName.of(sending.incidentId()) + "-" + receiver;
    }

    private static boolean needsLetters(ClaimStep step) {
        return switch (step) {
            case DOCUMENTS, ESCALATE -> true;
            case CONFIRM, CONTACT, MONITOR -> false;
        };
    }

    private void letter(Path letters, ClaimedCase claimed, List<Evidence> evidence) {
        try {
            OwnerOnly.draft(
                    letters.resolve(claimed.claim().claimId() + ".html"),
                    writer -> new CaseLetter(page(writer), claimed, evidence).write(run.businessDate()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Goes over the members once for their sum, once for themselves and once for their evidence; none is held. */
    private void incident(Sending sending, Writer writer) {
        Members members = new Members();
        run.forEachClaimOf(sending, members);
        IncidentLetter letter = new IncidentLetter(page(writer), sending, members);
        letter.begin(run.businessDate());
        run.forEachClaimOf(sending, letter::member);
        letter.beginEvidence();
        run.forEachProvenClaimOf(sending, letter::evidence);
        letter.end();
    }

    private LetterPage page(Writer writer) {
        return new LetterPage(writer, claimWords, evidenceWords);
    }
}
