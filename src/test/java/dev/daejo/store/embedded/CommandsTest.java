package dev.daejo.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {

    private static final Duration LIMIT = Duration.ofMinutes(3);

    @TempDir
    private Path parent = Path.of("");

    /** Blank; Korean; Korean in CP949; backslash, quotes and percent; a line break at the end. */
    @ParameterizedTest
    @ValueSource(strings = {"a%20b", "%EB%8C%80%EC%A1%B0", "%B4%EB%C1%B6", "%5C%22'%24x%25n", "a%0A"})
    void workInAFolderOfAnyName(String name) throws IOException {
        Path folder = Files.createDirectory(Path.of(URI.create(parent.toUri() + name)));

        new Commands(new ServerFolder(folder)).run(LIMIT, List.of("sh", "-c", "echo here > made"));

        assertThat(folder.resolve("made")).hasContent("here");
    }

    @Test
    void runAsSomebodyWhoIsNotRoot() throws IOException {
        assertThat(run("id -u").strip()).isNotEqualTo("0");
    }

    @Test
    void speakEnglishWhateverTheLocale() throws IOException {
        assertThat(run("echo $LC_ALL").strip()).isEqualTo("C");
    }

    @Test
    void giveTheComplaintAsTheReason() {
        assertThatThrownBy(() -> run("echo 'initdb: error: no room left'; echo 'removing the folder'; exit 3"))
                .isInstanceOf(EmbeddedServerException.class)
                .hasMessageEndingWith("in '%s' ended with status 3: initdb: error: no room left", parent);
    }

    @Test
    void giveTheLastLineWhereNothingComplains() {
        assertThatThrownBy(() -> run("echo one; echo two; exit 1")).hasMessageEndingWith("ended with status 1: two");
        assertThatThrownBy(() -> run("exit 1")).hasMessageEndingWith("ended with status 1: it said nothing");
    }

    @Test
    void doNotWaitForever() {
        assertThatThrownBy(() -> new Commands(new ServerFolder(parent)).run(Duration.ZERO, List.of("cat")))
                .isInstanceOf(EmbeddedServerException.class)
                .hasMessageContaining("did not end within 0 seconds");
    }

    private String run(String script) throws IOException {
        return new Commands(new ServerFolder(parent)).run(LIMIT, List.of("sh", "-c", script));
    }
}
