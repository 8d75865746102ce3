package dev.daejo.job;

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
import org.jspecify.annotations.Nullable;

/** Reads the options of a command and collects every fault of theirs, so that all are named at once. */
final class OptionReader {

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
        LocalDate today = LocalDate.now(clock);
        if (text == null) {
            return today;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException unparsable) {
            fault("--date", text, "yyyy-MM-dd 날짜");
            return today;
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
