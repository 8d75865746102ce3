package dev.daejo.job;

import dev.daejo.intake.Archive;
import dev.daejo.intake.Decision;
import dev.daejo.intake.FileDecisions;
import dev.daejo.intake.FileDecisions.Decided;
import dev.daejo.intake.KnownFile;
import dev.daejo.intake.LayoutArchive;
import dev.daejo.intake.QuarantineNotes;
import dev.daejo.intake.SourceReader;
import dev.daejo.intake.Verdict;
import dev.daejo.intake.layout.Layouts;
import dev.daejo.intake.masking.CardMask;
import dev.daejo.intake.masking.CardTokens;
import dev.daejo.reconciliation.program.Counterparty;
import dev.daejo.store.Manifest;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** One decision of one file, taken while the caller holds the lock of the night. */
final class FileDecision {

    private final DecisionRequest request;
    private final Manifest manifest;
    private final Collection<Counterparty> counterparties;
    private final Archive archive;
    private final FileDecisions decisions;

    FileDecision(DecisionRequest request, Manifest manifest, Collection<Counterparty> counterparties, Layouts layouts)
            throws IOException {
        this.request = request;
        this.manifest = manifest;
        this.counterparties = List.copyOf(counterparties);
        this.archive = new Archive(request.store());
        this.decisions = new FileDecisions(
                archive, SourceReader.of(CardTokens.ofThisProcess(), layouts, new LayoutArchive(request.store())));
    }

    /**
     * What was decided, for people, and the business dates whose result is no longer true.
     *
     * @param dates none where nothing changed
     */
    record Affected(List<String> words, List<LocalDate> dates) {}

    Affected take(LocalDateTime at) throws IOException {
        KnownFile file = new FileChoice(manifest).of(request);
        return file.decision() == request.decision()
                ? new Affected(List.of("이미 그렇게 되어 있습니다: " + shown(file)), List.of())
                : changed(file, at);
    }

    private Affected changed(KnownFile file, LocalDateTime at) throws IOException {
        Decided decided = decided(file);
        KnownFile now = decided.file();
        if (now == null) {
            throw new NothingDecided(shown(file) + ": " + decided.refusal());
        }
        manifest.decide(file, now, CardMask.mask(request.reason()), at);
        List<KnownFile> ofThoseBytes = manifest.hashed(now.sha256());
        decisions.tidyUp(now, ofThoseBytes);
        new QuarantineNotes(archive).rewrite(ofThoseBytes);
        List<LocalDate> dates = manifest.datesOf(now);
        return new Affected(words(now, ofThoseBytes, dates), dates);
    }

    private Decided decided(KnownFile file) throws IOException {
        return switch (request.decision()) {
            case RELEASED -> decisions.release(file, manifest.named(file.name()), counterparties);
            case WITHDRAWN -> decisions.withdraw(file, request.reason());
            case NONE -> throw new IllegalArgumentException("Nothing is decided");
        };
    }

    private List<String> words(KnownFile now, List<KnownFile> ofThoseBytes, List<LocalDate> dates) {
        List<String> words = new ArrayList<>();
        words.add((now.decision() == Decision.RELEASED ? "접수했습니다: " : "철회했습니다: ") + shown(now));
        String standIns = ofThoseBytes.stream()
                .filter(other ->
                        other.verdict() == Verdict.ACCEPTED && !other.name().equals(now.name()))
                .map(FileDecision::shown)
                .collect(Collectors.joining(", "));
        if (now.decision() == Decision.WITHDRAWN && !standIns.isEmpty()) {
            words.add("같은 내용의 다른 파일은 계속 계산합니다: " + standIns);
        }
        words.add(again(dates));
        return words;
    }

    private String again(List<LocalDate> dates) {
        if (dates.isEmpty()) {
            return "이 파일이 든 끝난 기준일은 없습니다.";
        }
        String days = dates.stream().map(LocalDate::toString).collect(Collectors.joining(", "));
        return request.out() == null ? "다시 실행할 기준일 (reconcile --date=…): " + days : "다시 실행하는 기준일: " + days;
    }

    private static String shown(KnownFile file) {
        return FileChoice.shown(file);
    }
}
