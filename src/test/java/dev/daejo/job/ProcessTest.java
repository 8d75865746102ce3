package dev.daejo.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.store.embedded.EmbeddedServer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as an operator starts it: a process, the embedded server of the store, and any locale. */
class ProcessTest {

    private final Path folder;

    ProcessTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void runsUnderTheCLocaleWithKoreanNames() throws Exception {
        World.in(folder)
                .promised(4)
                .write(
                        "inbox/expected-한글.csv",
                        "program_id,member_id,period,reference,amount,due_on",
                        "EVENT,홍길동,2025-09,가,1000,2025-10-15");
        Ended ended = inCLocale(
                "cd '%s'; %s reconcile --date=2025-10-20 --inbox=inbox --reference=reference --out=보고서 --store=창고");
        assertThat(ended.err()).isEmpty();
        assertThat(ended.status()).isZero();
        assertThat(ended.out()).contains("보고서  ", "/보고서/2025-10-20");
        assertThat(World.text(folder.resolve("보고서/2025-10-20/discrepancies.csv")))
                .contains("홍길동", "expected-한글.csv:2");
        assertThat(folder.resolve("창고/archive")).isDirectory();
    }

    @Test
    void namesAKoreanFolderThatIsMissingUnderTheCLocale() throws Exception {
        World.in(folder);
        Ended ended = inCLocale("cd '%s'; %s reconcile --inbox=없음 --reference=reference --out=out");
        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.err()).isEqualTo("--inbox: 있는 것은 '없음', 있어야 할 것은 폴더\n");
    }

    @Test
    void theLastOneOutStopsTheEmbeddedServer() throws Exception {
        World world = World.in(folder).promised(4);
        List<String> embedded = world.arguments(World.D).stream()
                .filter(argument -> !argument.startsWith("--spring."))
                .toList();
        assertThat(OtherJvm.runs(folder, embedded).ends().status()).isZero();
        Map<String, String> reports = world.reports();
        assertThat(Files.exists(folder.resolve("store/postgres/cluster/data/postmaster.pid")))
                .isFalse();
        try (EmbeddedServer guest = EmbeddedServer.open(folder.resolve("store"))) {
            assertThat(OtherJvm.runs(folder, embedded).ends().status()).isZero();
            assertThat(guest.jdbcUrl()).isNotEmpty();
        }
        assertThat(world.reports()).isEqualTo(reports);
    }

    /** By a script, so that the bytes of its names do not depend on the locale of the test. */
    private Ended inCLocale(String script) throws Exception {
        String java = OtherJvm.java(List.of()).stream().collect(Collectors.joining("' '", "'", "'"));
        Path file = folder.resolve("night.sh");
        Files.writeString(file, script.formatted(folder, java), StandardCharsets.UTF_8);
        return OtherJvm.runs(folder, List.of("sh", file.toString()), Map.of("LC_ALL", "C"))
                .ends();
    }
}
