package dev.daejo.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.job.console.FolderNames;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FolderNamesTest {

    @Test
    void resolvesRelativeNamesAgainstTheWorkingFolder() throws IOException {
        assertThat(FolderNames.path("target/x y"))
                .isEqualTo(Path.of("").toAbsolutePath().resolve("target/x y"));
    }

    @Test
    void keepsAbsoluteNamesAndWhatLooksLikeAnAddress() throws IOException {
        assertThat(FolderNames.path("/a/b:c%20d?e#f")).isEqualTo(Path.of("/a/b:c%20d?e#f"));
        assertThat(FolderNames.path("a:b"))
                .isEqualTo(Path.of("").toAbsolutePath().resolve("a:b"));
    }

    @Test
    void tellsAPathAsItWasNamed() throws IOException {
        assertThat(FolderNames.text(FolderNames.path("/대조/ 함"))).isEqualTo("/대조/ 함");
    }
}
