package dev.daejo.gathering;

import dev.daejo.intake.FileName;
import dev.daejo.intake.KnownFile;
import dev.daejo.intake.Verdict;
import dev.daejo.intake.reading.FileKind;
import dev.daejo.reconciliation.TextOrder;
import dev.daejo.reconciliation.statement.CoveredDays;
import dev.daejo.reconciliation.statement.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which of the known files are the files of D, and what becomes of each on D (contract, section 1). */
public final class FilesOfDay {

    private static final Comparator<KnownFile> BY_NAME =
            Comparator.comparing(KnownFile::name, TextOrder.BY_CODE_POINT).thenComparing(KnownFile::sha256);

    private FilesOfDay() {}

    /**
     * The files of D by name and hash. Of accepted files with equal bytes, kind and counterparty that have data lines the
     * first name is accepted, the others are its duplicates.
     */
    public static List<FileOfDay> of(Collection<KnownFile> known, LocalDate businessDate) {
        Map<Content, String> firstNames = new HashMap<>();
        List<FileOfDay> files = new ArrayList<>();
        known.stream()
                .filter(file -> file.isOf(businessDate))
                .sorted(BY_NAME)
                .forEach(file -> files.add(verdict(file, firstNames)));
        return List.copyOf(files);
    }

    private static FileOfDay verdict(KnownFile file, Map<Content, String> firstNames) {
        if (file.verdict() != Verdict.ACCEPTED || file.lines() == 0) {
            return new FileOfDay(file, file.verdict(), file.reason());
        }
        String first = firstNames.putIfAbsent(Content.of(file), file.name());
        return first == null
                ? new FileOfDay(file, Verdict.ACCEPTED, file.reason())
                : new FileOfDay(file, Verdict.DUPLICATE, "'%s' 파일과 내용이 같습니다.".formatted(first));
    }

    /** The days that the statements and payouts files cover; a duplicate covers its days, a quarantined file none. */
    public static List<CoveredDays> coveredDays(Collection<FileOfDay> files) {
        return files.stream()
                .filter(file -> file.verdict() != Verdict.QUARANTINED)
                .flatMap(file -> coveredDays(file.file()).stream())
                .toList();
    }

    /** The days that a name says its file covers, whether it is taken in or not; none where it tells no days. */
    public static Optional<CoveredDays> coveredDays(FileName name) {
        return coveredDays(name.kind(), name.counterpartyId(), name.coversFrom(), name.coversTo());
    }

    private static Optional<CoveredDays> coveredDays(KnownFile file) {
        return coveredDays(file.kind(), file.counterpartyId(), file.coversFrom(), file.coversTo());
    }

    private static Optional<CoveredDays> coveredDays(
            @Nullable FileKind fileKind, String counterpartyId, @Nullable LocalDate first, @Nullable LocalDate last) {
        Source.Kind kind = sourceKind(fileKind);
        return kind == null || first == null || last == null
                ? Optional.empty()
                : Optional.of(new CoveredDays(new Source(kind, counterpartyId), first, last));
    }

    private static Source.@Nullable Kind sourceKind(@Nullable FileKind kind) {
        if (kind == null) {
            return null;
        }
        return switch (kind) {
            case STATEMENT -> Source.Kind.STATEMENT;
            case PAYOUTS -> Source.Kind.PAYOUTS;
            case ENROLLMENTS, EXPECTED, REFUNDS, INCIDENTS, CLAIMRESULTS -> null;
        };
    }

    /** What makes two files of different names the same. */
    private record Content(@Nullable FileKind kind, String counterpartyId, String sha256) {

        static Content of(KnownFile file) {
            return new Content(file.kind(), file.counterpartyId(), file.sha256());
        }
    }
}
