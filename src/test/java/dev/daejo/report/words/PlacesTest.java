package dev.daejo.report.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTest {

    @Test
    void fillsPlacesInTheirOrder() {
        assertThat(Places.filled("%s원 중 %s원", 5, "3")).isEqualTo("5원 중 3원");
    }

    @Test
    void fillsPlacesByTheirNumber() {
        assertThat(Places.filled("%2$s, %10$s, %2$s", "1", "2", "3", "4", "5", "6", "7", "8", "9", "열"))
                .isEqualTo("2, 열, 2");
    }

    @Test
    void leavesAPercentSignThatIsNoPlaceAndWhatAFillingHolds() {
        assertThat(Places.filled("연 15%, %s 100% %", "%s")).isEqualTo("연 15%, %s 100% %");
    }

    @Test
    void refusesAPlaceThatNothingFills() {
        assertThatThrownBy(() -> Places.filled("%s %s", 1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @ParameterizedTest
    @ValueSource(
            longs = {0, 7, 999, 1_000, 12_345, 999_999, 1_000_000, -1, -999, -1_000, Long.MAX_VALUE, Long.MIN_VALUE})
    void setsThousandsApart(long number) {
        assertThat(Figures.grouped(number)).isEqualTo(String.format(Locale.ROOT, "%,d", number));
    }
}
