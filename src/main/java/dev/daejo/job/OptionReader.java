package dev.daejo.job;

import dev.daejo.job.console.FolderNames;
import dev.daejo.reference.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the options of a command and collects every fault of theirs, so that all are named at once. */
final class OptionReader {

    private static final Pattern HASH = Pattern.compile("[0-9a-fA-F]{8,64}");

    private final Clock clock;
    private final List<Fault> faults = new ArrayList<>();

    OptionReader(Clock clock) {
        this.clock = clock;
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** The business date; today in Asia/Seoul where none is given. */
    LocalDate date(@Nullable String text) {
        return text == null ? LocalDate.now(clock) : date("--date", text);
    }

    /** A business date that must be given. */
    LocalDate date(String option, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException unparsable) {
            fault(option, text, "yyyy-MM-dd 날짜");
            return LocalDate.now(clock);
        }
    }

    /** A month; none where none is given. */
    @Nullable
    YearMonth period(@Nullable String text) {
        try {
            return text == null ? null : YearMonth.parse(text);
        } catch (DateTimeParseException unparsable) {
            fault("--period", String.valueOf(text), "yyyy-MM 월");
            return null;
        }
    }

    /** A folder that must be there. */
    Path folderToRead(String option, String text) throws IOException {
        Path folder = FolderNames.path(text);
        if (text.isEmpty() || !Files.isDirectory(folder)) {
            fault(option, text, "폴더");
        } else if (!Files.isReadable(folder)) {
            fault(option, text, "읽을 수 있는 폴더");
        }
        return folder;
    }

    /** A file that must be there. */
    Path fileToRead(String option, String text) throws IOException {
        Path file = FolderNames.path(text);
        if (text.isEmpty() || !Files.isRegularFile(file) || !Files.isReadable(file)) {
            fault(option, text, "읽을 수 있는 파일");
        }
        return file;
    }

    /** A text that says something. */
    String text(String option, String text) {
        if (text.isBlank()) {
            fault(option, text, "비어 있지 않은 글");
        }
        return text;
    }

    /** The beginning of a hash, in lower case; it may be left out where a name says which file is meant. */
    String hash(String text, String name) {
        boolean needed = name.isEmpty() || !text.isEmpty();
        if (needed && !HASH.matcher(text).matches()) {
            fault("--sha256", text, "파일 이름, 또는 16진수 8자에서 64자");
        }
        return text.toLowerCase(Locale.ROOT);
    }

    /** An option without which another one, that is given, makes no sense. */
    void needed(String option, @Nullable String text, @Nullable String textOfOther) {
        if (text == null && textOfOther != null) {
            fault(option, "", "--inbox, --reference, --out을 함께");
        }
    }

    /** A folder that is made where it is missing. */
    Path folderToWrite(String option, String text, Path... inputs) throws IOException {
        Path folder = FolderNames.path(text);
        if (text.isEmpty() || (Files.exists(folder) && !Files.isDirectory(folder))) {
            fault(option, text, "폴더이거나 아직 없는 이름");
        }
        for (Path input : inputs) {
            if (Files.exists(folder) && Files.exists(input) && Files.isSameFile(folder, input)) {
                fault(option, text, "입력 폴더가 아닌 폴더");
            }
        }
        return folder;
    }

    /** A folder that must be there if it is named. */
    @Nullable
    Path folderIfAny(String option, @Nullable String text) throws IOException {
        return text == null ? null : folderToRead(option, text);
    }

    private void fault(String option, String found, String expected) {
        faults.add(new Fault(option, 0, "", "'" + found + "'", expected));
    }
}
