package dev.daejo.report.letter;

import dev.daejo.intake.OwnerOnly;
import dev.daejo.reconciliation.claim.ClaimStep;
import dev.daejo.reconciliation.discrepancy.Evidence;
import dev.daejo.report.words.ClaimWords;
import dev.daejo.report.words.EvidenceWords;
import dev.daejo.report.words.Resource;
import dev.daejo.report.words.Words;
import dev.daejo.report.work.Relay;
import dev.daejo.store.ClaimedCase;
import dev.daejo.store.FinishedRun;
import dev.daejo.store.Sending;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

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
    private final String style = Resource.text("/report_letter.css");

    public ClaimLetters(FinishedRun run) {
        this.run = run;
    }

    /** Writes the folder into that of the night, which is new and will be forced to disk as a whole. */
    public void writeTo(Path night) throws IOException {
        Path folder = night.resolve(FOLDER);
        try {
            run.forEachSending((sending, claims) -> write(folder, sending, claims));
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause(), "cause");
        }
    }

    private void write(Path folder, Sending sending, Iterator<ClaimedCase> claims) {
        try {
            if (!Files.isDirectory(folder)) {
                OwnerOnly.newFolder(folder);
            }
            writeInto(folder, sending, claims);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeInto(Path folder, Sending sending, Iterator<ClaimedCase> claims) throws IOException {
        SendingList list = new SendingList(run.businessDate(), claimWords, words);
        String name = name(sending);
        if (!sending.incidentId().isEmpty()) {
            Members members = new Members();
            list.write(folder, name, claims, members);
            OwnerOnly.draft(folder.resolve(name + ".html"), writer -> incident(sending, members, writer));
        } else if (needsLetters(sending.step())) {
            withLetters(list, folder, name, claims);
        } else {
            list.write(folder, name, claims, any -> {});
        }
    }

    /** The letters are written by another thread than the list. */
    private void withLetters(SendingList list, Path folder, String name, Iterator<ClaimedCase> claims)
            throws IOException {
        Path letters = folder.resolve(name);
        OwnerOnly.newFolder(letters);
        ProvenClaims proven = new ProvenClaims(run, (claimed, evidence) -> letter(letters, claimed, evidence));
        try (Relay<ClaimedCase> toLetters = new Relay<>("letters", proven)) {
            list.write(folder, name, claims, toLetters);
            toLetters.finish();
        }
        proven.finish();
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

    private void incident(Sending sending, Members members, Writer writer) {
        IncidentLetter letter = new IncidentLetter(page(writer), sending, members);
        letter.begin(run.businessDate());
        members.first().forEach(letter::member);
        letter.beginEvidence();
        ProvenClaims proven = new ProvenClaims(run, letter::evidence);
        members.first().forEach(proven);
        proven.finish();
        letter.end();
    }

    private LetterPage page(Writer writer) {
        return new LetterPage(writer, claimWords, evidenceWords, style);
    }
}
