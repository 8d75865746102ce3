package dev.daejo.job;

import dev.daejo.intake.Decision;
import dev.daejo.intake.KnownFile;
import dev.daejo.intake.Verdict;
import dev.daejo.intake.masking.CardMask;
import dev.daejo.store.Manifest;
import java.util.List;
import java.util.stream.Collectors;

/** Which known file a person means, by its name, its hash or both; what is meant of several is asked back. */
record FileChoice(Manifest manifest) {

    private static final int SHOWN_OF_HASH = 12;

    /** @throws NothingDecided when none or several are meant */
    KnownFile of(DecisionRequest request) {
        List<KnownFile> candidates = candidates(request);
        if (candidates.isEmpty()) {
            throw new NothingDecided("이 저장소가 아는 파일이 아닙니다: " + said(request));
        }
        List<KnownFile> likely = request.decision() == Decision.WITHDRAWN ? accepted(candidates) : candidates;
        List<KnownFile> meant = likely.isEmpty() ? candidates : likely;
        if (meant.size() > 1) {
            throw new NothingDecided("여러 파일입니다. --sha256이나 이름을 덧붙여 하나만 가리키십시오:\n"
                    + meant.stream().map(file -> "  " + shown(file)).collect(Collectors.joining("\n")));
        }
        return meant.get(0);
    }

    private List<KnownFile> candidates(DecisionRequest request) {
        String name = CardMask.maskName(request.file());
        List<KnownFile> named = request.file().isEmpty() ? manifest.hashed(request.sha256()) : manifest.named(name);
        return named.stream()
                .filter(file -> file.sha256().startsWith(request.sha256()))
                .toList();
    }

    private static List<KnownFile> accepted(List<KnownFile> files) {
        return files.stream().filter(file -> file.verdict() == Verdict.ACCEPTED).toList();
    }

    private static String said(DecisionRequest request) {
        String name = CardMask.maskName(request.file());
        return request.sha256().isEmpty()
                ? "'%s'".formatted(name)
                : "'%s' (SHA-256 %s…)".formatted(name, request.sha256());
    }

    static String shown(KnownFile file) {
        return "%s (SHA-256 %s…, %s)"
                .formatted(file.shownName(), file.sha256().substring(0, SHOWN_OF_HASH), state(file));
    }

    private static String state(KnownFile file) {
        return switch (file.decision()) {
            case RELEASED -> "격리를 풂";
            case WITHDRAWN -> "철회";
            case NONE -> file.verdict() == Verdict.ACCEPTED ? "접수" : "격리";
        };
    }
}
