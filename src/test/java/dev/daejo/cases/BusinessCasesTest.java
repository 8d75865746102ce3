package dev.daejo.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.reconciliation.ControlTotals;
import dev.daejo.reconciliation.MemberOutcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every folder of {@code cases}: its files, its business date, and the rows that must come out; its WHY.md says why. */
class BusinessCasesTest {

    private final Path temporary;

    BusinessCasesTest(@TempDir Path temporary) {
        this.temporary = temporary;
    }

    static List<CaseFolder> cases() throws IOException {
        return CaseFolder.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void givesExactlyTheExpectedRows(CaseFolder folder) throws Exception {
        List<MemberOutcome> outcomes = night(folder).outcomes();

        assertThat(CaseFolder.rows(outcomes)).containsExactlyElementsOf(folder.expectedRows());
        assertThat(totals(outcomes).imbalance()).isEmpty();
        assertThat(folder.path().resolve("WHY.md")).isNotEmptyFile();
    }

    /** Those that say what is claimed. */
    static List<CaseFolder> casesWithClaims() throws IOException {
        return cases().stream().filter(CaseFolder::saysWhatIsClaimed).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("casesWithClaims")
    void givesExactlyTheExpectedClaims(CaseFolder folder) throws Exception {
        NightInMemory night = night(folder);

        assertThat(CaseFolder.claims(night.outcomes())).containsExactlyElementsOf(folder.expectedClaims());
        if (folder.saysWhatIsRejected()) {
            assertThat(rejects(night)).containsExactlyElementsOf(folder.expectedRejects());
        }
    }

    private NightInMemory night(CaseFolder folder) throws Exception {
        return NightInMemory.ofFolder(folder.path(), folder.businessDate(), temporary.resolve("store"));
    }

    private static List<String> rejects(NightInMemory night) {
        return night.gathered().rejects().stream()
                .map(reject -> "%s,%d,%s"
                        .formatted(reject.origin().file(), reject.origin().line(), reject.column()))
                .toList();
    }

    private static ControlTotals totals(List<MemberOutcome> outcomes) {
        return outcomes.stream().map(MemberOutcome::totals).reduce(ControlTotals.ZERO, ControlTotals::plus);
    }
}
