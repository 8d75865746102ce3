package dev.daejo.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharesTest {

    private static final LocalDate D = LocalDate.of(2025, 11, 25);

    private final Shares shares = new Shares(D, List.of("ONE"));

    @Test
    void tellsDaysApartFromSixtyBeforeTheBusinessDateToThirtyAfterIt() {
        assertThat(shares.onDay(D.minusDays(61), Total.EXPECTED)).isNull();
        assertThat(shares.onDay(D.minusDays(60), Total.EXPECTED))
                .isEqualTo(Share.onDay(D.minusDays(60), Total.EXPECTED));
        assertThat(shares.onDay(D, Total.CREDITS)).isEqualTo(Share.onDay(D, Total.CREDITS));
        assertThat(shares.onDay(D.plusDays(30), Total.SETTLED)).isEqualTo(Share.onDay(D.plusDays(30), Total.SETTLED));
        assertThat(shares.onDay(D.plusDays(31), Total.SETTLED)).isNull();
    }

    @Test
    void tellsPayDaysApartThatHaveComeInTheLastHundredAndNinetyDays() {
        assertThat(shares.ofPayDay("ONE", D.minusDays(191), Total.EXPECTED)).isNull();
        assertThat(shares.ofPayDay("ONE", D.minusDays(190), Total.EXPECTED))
                .isEqualTo(Share.ofPayDay("ONE", D.minusDays(190), Total.EXPECTED));
        assertThat(shares.ofPayDay("ONE", D, Total.OUTSTANDING)).isEqualTo(Share.ofPayDay("ONE", D, Total.OUTSTANDING));
        assertThat(shares.ofPayDay("ONE", D.plusDays(1), Total.EXPECTED)).isNull();
    }

    @Test
    void makesEachOnce() {
        assertThat(shares.ofPayDay("ONE", D, Total.EXPECTED)).isSameAs(shares.ofPayDay("ONE", D, Total.EXPECTED));
        assertThat(shares.onDay(D, Total.EXPECTED)).isSameAs(shares.onDay(D, Total.EXPECTED));
        assertThat(shares.ofProgram("ONE", Total.EXPECTED)).isSameAs(shares.ofProgram("ONE", Total.EXPECTED));
    }

    @Test
    void hasThoseOfAProgramThatNobodyKnowsToo() {
        assertThat(shares.ofProgram("NOWHERE", Total.UNPAIRED)).isEqualTo(Share.ofProgram("NOWHERE", Total.UNPAIRED));
    }
}
