package dev.daejo.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with a command is said with status 2, and nothing is run. */
class CommandLineTest {

    private final Path folder;

    CommandLineTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aBareJarPrintsItsUsageWithStatus2() {
        Ended ended = World.command();
        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.err()).contains("사용법: daejo", "reconcile");
    }

    @Test
    void helpAndVersionAreAnsweredWithStatus0() {
        assertThat(World.command("--help").status()).isZero();
        assertThat(World.command("--version").out()).startsWith("daejo ");
        Ended help = World.command("reconcile", "--help");
        assertThat(help.status()).isZero();
        assertThat(help.out()).contains("--inbox=DIR", "--store=DIR", "종료 상태:");
    }

    @Test
    void wrongAndMissingOptionsAreNamed() {
        Ended unknown = World.command("reconcile", "--inbok=x", "--reference=x", "--out=x");
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err()).contains("--inbox").doesNotContain("\tat ");
        Ended missing = World.command("reconcile");
        assertThat(missing.status()).isEqualTo(2);
        assertThat(missing.err()).startsWith("없는 옵션: --inbox=DIR, --reference=DIR, --out=DIR\n");
    }

    @Test
    void everyFaultOfTheOptionsIsNamedAtOnce() {
        Ended ended = World.command(
                "reconcile",
                "--date=2025-02-30",
                "--inbox=" + folder.resolve("none"),
                "--reference=" + folder.resolve("nowhere"),
                "--out=" + folder.resolve("out"),
                "--store=" + folder.resolve("store"));
        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.err().lines())
                .hasSize(3)
                .anyMatch(line -> line.equals("--date: 있는 것은 '2025-02-30', 있어야 할 것은 yyyy-MM-dd 날짜"))
                .anyMatch(line -> line.startsWith("--inbox: 있는 것은"))
                .anyMatch(line -> line.startsWith("--reference: 있는 것은"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void everyFaultOfTheReferenceDataIsNamedWithFileLineAndColumn() {
        World world = new World(folder, new org.postgresql.ds.PGSimpleDataSource())
                .write("inbox/x", "")
                .write(
                        "reference/programs.csv",
                        "program_id,name,kind,counterparty_id,starts_on,ends_on,paid_by",
                        "EVENT,행사,LISTET,HANA,2025-09-01,2025-12-31,PAYOUT",
                        "OTHER,행사,LISTED,NOBODY,2025-09-01,2025-12-31,PAYOUT")
                .write("reference/counterparties.csv", "counterparty_id,name,kind", "HANA,하나카드,CARD_ISSUER")
                .write("reference/holidays.csv", "date,name", "2024-01-01,신정");
        Ended ended = World.command(
                "reconcile",
                "--date=2025-10-20",
                "--inbox=" + world.folder().resolve("inbox"),
                "--reference=" + world.folder().resolve("reference"),
                "--out=" + folder.resolve("out"),
                "--store=" + folder.resolve("store"));
        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.err())
                .contains("programs.csv:2 'kind'", "LISTET", "programs.csv:3 'counterparty_id'", "NOBODY")
                .contains("holidays.csv")
                .doesNotContain("\tat ");
        assertThat(folder.resolve("store")).doesNotExist();
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void theInboxIsNoPlaceForReports() {
        World world = new World(folder, new org.postgresql.ds.PGSimpleDataSource()).write("inbox/x", "");
        Ended ended = World.command(
                "reconcile",
                "--inbox=" + world.folder().resolve("inbox"),
                "--reference=" + world.folder().resolve("none"),
                "--out=" + world.folder().resolve("inbox"));
        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.err()).contains("--out: 있는 것은");
    }
}
