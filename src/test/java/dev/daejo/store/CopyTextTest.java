package dev.daejo.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CopyTextTest {

    @Test
    void separatesValuesByTabsAndMarksWhatIsAbsent() {
        CopyText text = new CopyText();

        text.value(7L)
                .value("가")
                .absent()
                .value(true)
                .value((String) null)
                .value("")
                .endLine();

        assertThat(text.take()).isEqualTo("7\t가\t\\N\tt\t\\N\t\n");
    }

    @Test
    void escapesWhatTheFormatReadsAsItsOwn() {
        CopyText text = new CopyText();

        text.value("a\tb\nc\rd\\e\\N\\.").endLine();

        assertThat(text.take()).isEqualTo("a\\tb\\nc\\rd\\\\e\\\\N\\\\.\n");
    }

    @Test
    void keepsAPictureOfTheCharacterThatPostgresCannotHold() {
        CopyText text = new CopyText();

        text.value("a\0b").endLine();

        assertThat(text.take()).isEqualTo("a␀b\n");
    }

    @Test
    void writesEveryDayAsPostgresReadsIt() {
        CopyText text = new CopyText();

        text.value(LocalDate.of(2025, 3, 1))
                .value(LocalDate.of(0, 12, 31))
                .value(LocalDate.of(10_000, 1, 2))
                .value((LocalDate) null)
                .endLine();

        assertThat(text.take()).isEqualTo("2025-03-01\t0001-12-31 BC\t10000-01-02\t\\N\n");
    }

    @Test
    void givesWhatWasWrittenOnce() {
        CopyText text = new CopyText();
        text.value(1L).endLine();

        assertThat(text.take()).isEqualTo("1\n");
        assertThat(text.take()).isEmpty();
        assertThat(text.length()).isZero();
    }
}
