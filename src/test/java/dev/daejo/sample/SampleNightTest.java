package dev.daejo.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.cases.NightInMemory;
import dev.daejo.gathering.FileAccount;
import dev.daejo.intake.Verdict;
import dev.daejo.reconciliation.ControlTotals;
import dev.daejo.reconciliation.MemberOutcome;
import dev.daejo.reconciliation.discrepancy.Discrepancy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules find exactly what was planted, to the won, in the committed sample and in a bulk night. */
class SampleNightTest {

    private static final Path SAMPLE = Path.of("sample-data");
    private static final Path PLANTED = Path.of("src", "test", "resources", "sample", "planted.csv");

    private final Path temporary;

    SampleNightTest(@TempDir Path temporary) {
        this.temporary = temporary;
    }

    @Test
    void theSampleGivesExactlyWhatWasPlanted() throws Exception {
        List<MemberOutcome> outcomes = night(SAMPLE, "inbox").outcomes();

        assertThat(rows(outcomes)).containsExactlyInAnyOrderElementsOf(planted(PLANTED));
        assertThat(totals(outcomes).imbalance()).isEmpty();
    }

    @Test
    void theSampleIsCleanAndComplete() throws Exception {
        NightInMemory night = night(SAMPLE, "inbox");

        assertThat(night.gathered().rejects()).isEmpty();
        assertThat(night.gathered().accounts()).extracting(FileAccount::verdict).containsOnly(Verdict.ACCEPTED);
        assertThat(night.night().coverage().describeHoles()).isEmpty();
    }

    @Test
    void theFaultyInboxShowsEveryKindOfTrouble() throws Exception {
        NightInMemory night = night(SAMPLE, "faulty-inbox");

        assertThat(night.gathered().rejects()).hasSize(9);
        assertThat(night.gathered().accounts().stream()
                        .filter(account -> account.verdict() == Verdict.QUARANTINED)
                        .map(account -> account.file().name()))
                .containsExactly(
                        "payouts-kakaopay-20251201-20251216.csv",
                        "receipts-hana-202512.csv",
                        "statement-kakaopay-20251201-20251216.csv",
                        "statement-naver-20251201-20251216.csv");
        assertThat(night.night().coverage().holeDays()).isEqualTo(4);
        assertThat(rows(night.outcomes()))
                .containsExactly("AWAITING_SOURCE,HANA_CASH,M9001,2025-11,HC-2025-11-9001,8000,0");
    }

    @Test
    void aBulkNightGivesExactlyWhatWasPlanted() throws Exception {
        Path folder = temporary.resolve("bulk");
        BulkNight.write(folder, 20_000, 1_000, 3, "UTF8");

        List<MemberOutcome> outcomes = night(folder, "inbox").outcomes();

        assertThat(rows(outcomes)).containsExactlyInAnyOrderElementsOf(planted(folder.resolve("planted.csv")));
        assertThat(totals(outcomes).imbalance()).isEmpty();
    }

    private NightInMemory night(Path folder, String inbox) throws Exception {
        return NightInMemory.of(
                folder.resolve(inbox), folder.resolve("reference"), Days.BUSINESS_DATE, temporary.resolve("store"));
    }

    private static List<String> planted(Path file) throws IOException {
        return Files.readAllLines(file).stream().skip(1).toList();
    }

    private static List<String> rows(List<MemberOutcome> outcomes) {
        return outcomes.stream()
                .flatMap(outcome -> outcome.discrepancies().stream())
                .map(SampleNightTest::row)
                .toList();
    }

    private static String row(Discrepancy row) {
        return String.join(
                ",",
                row.type().name(),
                row.programId(),
                row.memberId(),
                Objects.toString(row.period(), ""),
                row.reference(),
                Long.toString(row.expected()),
                Long.toString(row.received()));
    }

    private static ControlTotals totals(List<MemberOutcome> outcomes) {
        return outcomes.stream().map(MemberOutcome::totals).reduce(ControlTotals.ZERO, ControlTotals::plus);
    }
}
