package dev.daejo.report.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daejo.intake.Verdict;
import dev.daejo.intake.reading.FileKind;
import dev.daejo.reconciliation.NightVerdict;
import dev.daejo.reconciliation.Total;
import dev.daejo.reconciliation.discrepancy.Cause;
import dev.daejo.reconciliation.discrepancy.DiscrepancyType;
import dev.daejo.reconciliation.discrepancy.EvidenceKind;
import dev.daejo.reconciliation.discrepancy.Why;
import dev.daejo.report.letter.SendingTable;
import dev.daejo.report.table.ClaimTable;
import dev.daejo.report.table.Column;
import dev.daejo.report.table.ControlTotalTable;
import dev.daejo.report.table.DiscrepancyTable;
import dev.daejo.report.table.EvidenceTable;
import dev.daejo.report.table.FileTable;
import dev.daejo.report.table.RejectTable;
import dev.daejo.report.workbook.SummarySheet;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {

    private static final Map<String, Enum<?>[]> SAID_IN_WORDS = Map.of(
            "verdict", NightVerdict.values(),
            "verdict-meaning", NightVerdict.values(),
            "type", DiscrepancyType.values(),
            "type-meaning", DiscrepancyType.values(),
            "cause", Cause.values(),
            "severity", DiscrepancyType.Severity.values(),
            "evidence", EvidenceKind.values(),
            "evidence-id", EvidenceKind.values(),
            "why", Why.values(),
            "total", Total.values());
    private static final Map<String, Enum<?>[]> FILES_IN_WORDS =
            Map.of("file-verdict", Verdict.values(), "file-kind", FileKind.values());

    @ParameterizedTest
    @MethodSource("values")
    void hasWordsForEveryValueInBothLanguages(String key) {
        assertThat(Words.in(Locale.KOREAN).of(key)).isNotBlank();
        assertThat(Words.in(Locale.ENGLISH).of(key)).isNotBlank();
    }

    @Test
    void saysTheSameThingsInBothLanguages() {
        assertThat(Words.in(Locale.KOREAN).keys())
                .isEqualTo(Words.in(Locale.ENGLISH).keys());
    }

    @Test
    void hasAsManyPlacesToFillInBothLanguages() {
        Words korean = Words.in(Locale.KOREAN);
        Words english = Words.in(Locale.ENGLISH);

        assertThat(korean.keys()).allSatisfy(key -> assertThat(korean.of(key).split("%s", -1))
                .as(key)
                .hasSameSizeAs(english.of(key).split("%s", -1)));
    }

    @ParameterizedTest
    @MethodSource("columns")
    void namesEveryColumnOfATableInBothLanguages(String column) {
        assertThat(Words.in(Locale.KOREAN).of("field." + column)).isNotBlank();
        assertThat(Words.in(Locale.ENGLISH).of("field." + column)).isNotBlank();
    }

    private static Stream<String> columns() {
        return Stream.<List<? extends Column<?>>>of(
                        DiscrepancyTable.COLUMNS,
                        ClaimTable.columns(ClaimWords.in(Locale.KOREAN)),
                        SendingTable.columns(ClaimWords.in(Locale.KOREAN)),
                        EvidenceTable.columns(new EvidenceWords(Words.in(Locale.KOREAN))),
                        FileTable.COLUMNS,
                        RejectTable.COLUMNS,
                        ControlTotalTable.COLUMNS,
                        SummarySheet.COLUMNS)
                .flatMap(List::stream)
                .map(Column::name)
                .distinct();
    }

    @Test
    void namesTheKeyThatHasNoWords() {
        assertThatThrownBy(() -> Words.in(Locale.KOREAN).of("type.NOPE"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("'/report_ko.properties' has no words for 'type.NOPE'");
    }

    private static Stream<String> values() {
        return Stream.of(SAID_IN_WORDS, FILES_IN_WORDS)
                .flatMap(map -> map.entrySet().stream())
                .flatMap(entry -> Arrays.stream(entry.getValue()).map(value -> entry.getKey() + "." + value.name()))
                .sorted();
    }
}
