package dev.daejo.report.letter;

import dev.daejo.intake.OwnerOnly;
import dev.daejo.reconciliation.claim.ClaimStep;
import dev.daejo.reconciliation.discrepancy.Evidence;
import dev.daejo.report.table.Column;
import dev.daejo.report.words.ClaimWords;
import dev.daejo.report.words.EvidenceWords;
import dev.daejo.report.words.Resource;
import dev.daejo.report.words.Words;
import dev.daejo.report.work.SideBySide;
import dev.daejo.store.ClaimedCase;
import dev.daejo.store.FinishedRun;
import dev.daejo.store.ReportedCase;
import dev.daejo.store.Sending;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/**
 * The folder {@code claims/} of a night: for every counterparty and step that waits to be submitted the list
 * {@code claims-<counterparty>-<step>}, as {@code .csv} and {@code .xlsx}, at {@code DOCUMENTS} and {@code ESCALATE} beside it a folder with a letter per
 * claim; an outage is one list and one letter for all its members. The cases pass in the order of the report, which is that of
 * each list; a night with nothing to submit has no such folder.
 */
public final class ClaimLetters implements Consumer<ReportedCase> {

    private static final String FOLDER = "claims";

    private final FinishedRun run;
    private final Path folder;
    private final ClaimWords claimWords = ClaimWords.in(Locale.KOREAN);
    private final Words words = Words.in(Locale.KOREAN);
    private final EvidenceWords evidenceWords = new EvidenceWords(words);
    private final List<Column<ClaimedCase>> columns = SendingTable.columns(claimWords);
    private final String style = Resource.text("/report_letter.css");
    private final Map<Sending, SendingList> lists = new LinkedHashMap<>();
    private final Map<Sending, Members> ofIncidents = new LinkedHashMap<>();

    /** @param night the folder of the night, which is new and will be forced to disk as a whole */
    public ClaimLetters(FinishedRun run, Path night) {
        this.run = run;
        this.folder = night.resolve(FOLDER);
    }

    /** Puts the claims of a case that wait to be submitted on their lists, and writes the letters of these. */
    @Override
    public void accept(ReportedCase each) {
        for (ClaimedCase claimed : each.claims()) {
            if (claimed.claim().status().isToBeSubmitted()) {
                send(claimed, each.discrepancy().evidence());
            }
        }
    }

    private void send(ClaimedCase claimed, List<Evidence> evidence) {
        Sending sending = Sending.of(claimed);
        try {
            list(sending).add(claimed);
            if (isIncident(sending)) {
                ofIncidents
                        .computeIfAbsent(sending, any -> new Members(claimed))
                        .accept(claimed);
            } else if (needsLetters(sending.step())) {
                letter(folder.resolve(name(sending)), claimed, evidence);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SendingList list(Sending sending) throws IOException {
        SendingList known = lists.get(sending);
        if (known != null) {
            return known;
        }
        if (!Files.isDirectory(folder)) {
            OwnerOnly.newFolder(folder);
        }
        if (!isIncident(sending) && needsLetters(sending.step())) {
            OwnerOnly.newFolder(folder.resolve(name(sending)));
        }
        SendingList begun = new SendingList(folder, name(sending), columns);
        lists.put(sending, begun);
        return begun;
    }

    /** Writes what could not be written before all cases passed: the ends of the lists, their workbooks, and the letters of incidents. */
    public void finish() throws IOException {
        for (SendingList list : lists.values()) {
            list.writeHeld();
        }
        for (Map.Entry<Sending, Members> incident : ofIncidents.entrySet()) {
            Path file = folder.resolve(name(incident.getKey()) + ".html");
            OwnerOnly.draft(file, writer -> incident(incident.getKey(), incident.getValue(), writer));
        }
        writeWorkbooks();
    }

    /** The longest first, so that none is left over at the end. */
    private void writeWorkbooks() throws IOException {
        Queue<SendingList> waiting = new ConcurrentLinkedQueue<>(lists.values().stream()
                .sorted(Comparator.comparingLong(SendingList::claims).reversed())
                .toList());
        SideBySide.run(List.of(() -> writeWorkbooks(waiting), () -> writeWorkbooks(waiting)));
    }

    private void writeWorkbooks(Queue<SendingList> waiting) throws IOException {
        for (SendingList next = waiting.poll(); next != null; next = waiting.poll()) {
            next.writeWorkbook(run.businessDate(), words);
        }
    }

    private static boolean isIncident(Sending sending) {
        return !sending.incidentId().isEmpty();
    }

    private static String name(Sending sending) {
        String receiver = SafeName.of(sending.counterpartyId()) + "-" + sending.step();
        return isIncident(sending)
                ? "incident-" + SafeName.of(sending.incidentId()) + "-" + receiver
                : "claims-" + receiver;
    }

    private static boolean needsLetters(ClaimStep step) {
        return switch (step) {
            case DOCUMENTS, ESCALATE -> true;
            case CONFIRM, CONTACT, MONITOR -> false;
        };
    }

    private void letter(Path letters, ClaimedCase claimed, List<Evidence> evidence) throws IOException {
        OwnerOnly.draft(
                letters.resolve(claimed.claim().claimId() + ".html"),
                writer -> new CaseLetter(page(writer), claimed, evidence).write(run.businessDate()));
    }

    private void incident(Sending sending, Members members, Writer writer) {
        List<ReportedCase> first = run.casesOf(members.firstCases());
        IncidentLetter letter = new IncidentLetter(page(writer), sending, members);
        letter.begin(run.businessDate());
        first.forEach(each -> of(sending, each).forEach(letter::member));
        letter.beginEvidence();
        first.forEach(each -> of(sending, each)
                .forEach(claimed -> letter.evidence(claimed, each.discrepancy().evidence())));
        letter.end();
    }

    private static List<ClaimedCase> of(Sending sending, ReportedCase each) {
        return each.claims().stream()
                .filter(claimed -> claimed.claim().status().isToBeSubmitted()
                        && Sending.of(claimed).equals(sending))
                .toList();
    }

    private LetterPage page(Writer writer) {
        return new LetterPage(writer, claimWords, evidenceWords, style);
    }
}
