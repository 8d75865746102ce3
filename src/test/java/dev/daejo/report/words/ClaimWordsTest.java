package dev.daejo.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.reconciliation.claim.ClaimEvent;
import dev.daejo.reconciliation.claim.ClaimStatus;
import dev.daejo.reconciliation.claim.ClaimStep;
import dev.daejo.reconciliation.claim.Direction;
import dev.daejo.reconciliation.claim.LegalGround;
import dev.daejo.reconciliation.claim.Remedy;
import dev.daejo.reconciliation.discrepancy.DiscrepancyType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClaimWordsTest {

    private static final Pattern PLACE = Pattern.compile("%(\\d+)\\$s");
    private static final Map<String, Enum<?>[]> SAID = Map.of(
            "problem", DiscrepancyType.values(),
            "remedy", Remedy.values(),
            "ground", LegalGround.values(),
            "step", ClaimStep.values(),
            "step-meaning", ClaimStep.values(),
            "status", ClaimStatus.values(),
            "direction", Direction.values(),
            "letter.course", ClaimEvent.Kind.values());

    private final Words korean = ClaimWords.in(Locale.KOREAN).words();
    private final Words english = ClaimWords.in(Locale.ENGLISH).words();

    @ParameterizedTest
    @MethodSource("said")
    void hasWordsForEverythingThatAClaimCanSay(String key) {
        assertThat(korean.of(key)).isNotBlank();
        assertThat(english.of(key)).isNotBlank();
    }

    @Test
    void saysTheSameThingsInBothLanguages() {
        assertThat(korean.keys()).isEqualTo(english.keys());
        assertThat(korean.keys())
                .allSatisfy(key -> assertThat(places(korean.of(key))).isEqualTo(places(english.of(key))));
    }

    @Test
    void saysWhatADocumentIsForWhereThatIsKnown() {
        ClaimWords words = ClaimWords.in(Locale.KOREAN);

        assertThat(words.documentAndWhy("카드 이용내역")).isEqualTo("카드 이용내역: 결제와 취소가 청구된 날을 보임");
        assertThat(words.documentAndWhy("신분증")).isEqualTo("신분증");
    }

    static List<String> said() {
        return SAID.entrySet().stream()
                .flatMap(entry -> Arrays.stream(entry.getValue()).map(value -> entry.getKey() + "." + value.name()))
                .sorted()
                .toList();
    }

    private static Set<String> places(String text) {
        return Stream.of(text)
                .flatMap(each -> PLACE.matcher(each).results())
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }
}
