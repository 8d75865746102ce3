package dev.daejo.intake;

import dev.daejo.intake.masking.ShownText;
import dev.daejo.reconciliation.TextOrder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes beside quarantined bytes, in {@code <sha256>.why.txt}, which file they are, why they count for nothing, what is
 * lacking meanwhile and what a person can do. The notes follow from the manifest and can be written again at any time.
 */
public final class QuarantineNotes {

    private final Archive archive;

    public QuarantineNotes(Archive archive) {
        this.archive = archive;
    }

    /** Writes the notes that are lacking or no longer true; for one who knows that no other run is under way. */
    public void write(Collection<KnownFile> manifest) throws IOException {
        Map<String, List<KnownFile>> byBytes = manifest.stream()
                .filter(file -> file.verdict() == Verdict.QUARANTINED)
                .collect(Collectors.groupingBy(KnownFile::sha256));
        for (Map.Entry<String, List<KnownFile>> files : byBytes.entrySet()) {
            write(archive.whyOf(files.getKey()), text(files.getValue()));
        }
    }

    /** Writes anew the notes of quarantined files of which something was decided. */
    public void rewrite(Collection<KnownFile> files) throws IOException {
        for (KnownFile file : files) {
            Files.deleteIfExists(archive.whyOf(file.sha256()));
        }
        write(files);
    }

    /** Not forced to disk: a note that a power cut takes is written again by the next night. */
    private static void write(Path note, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (Files.exists(note) && Files.size(note) == bytes.length) {
            return;
        }
        Path beside = OwnerOnly.newFile(OwnerOnly.folder(OwnerOnly.folderOf(note)));
        Files.write(beside, bytes);
        Files.move(beside, note, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String text(List<KnownFile> files) {
        return files.stream()
                .sorted(Comparator.comparing(KnownFile::name, TextOrder.BY_CODE_POINT))
                .map(QuarantineNotes::text)
                .collect(Collectors.joining("\n"));
    }

    private static String text(KnownFile file) {
        return String.format(
                Locale.ROOT,
                """
                %s
                  파일      %s
                  SHA-256   %s
                  크기      %,d바이트, 데이터 %,d줄, 금액 합계 %s
                  이유      %s
                  영향      %s
                  보관      받은 그대로 이 폴더의 %s

                  할 일
                    고쳐서 다시 받기   고친 파일을 같은 이름이나 새 이름으로 inbox에 놓고 reconcile를 다시 실행합니다.
                    그대로 받아들이기  release --sha256=%s   (읽을 수 없는 파일은 풀 수 없고, 명령이 그렇게 알립니다)
                    쓰지 않기로 하기   withdraw --sha256=%s --reason="이유"
                """,
                file.decision() == Decision.WITHDRAWN ? "철회한 파일 (계산에 넣지 않습니다)" : "격리한 파일 (계산에 넣지 않습니다)",
                ShownText.visible(file.name()),
                file.sha256(),
                file.bytes(),
                file.lines(),
                file.amount().stripTrailingZeros().toPlainString(),
                ShownText.visible(file.reason()),
                effect(file),
                file.sha256(),
                file.sha256().substring(0, 12),
                file.sha256().substring(0, 12));
    }

    private static String effect(KnownFile file) {
        if (file.coversFrom() == null) {
            return "이 파일의 줄은 어느 기준일에도 계산되지 않습니다.";
        }
        return "%s부터 %s까지를 다른 파일이 덮지 않으면 빠진 날로 봅니다.".formatted(file.coversFrom(), file.coversTo());
    }
}
