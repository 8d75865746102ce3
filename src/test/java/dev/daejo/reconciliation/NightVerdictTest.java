package dev.daejo.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NightVerdictTest {

    @Test
    void isIncompleteWhereSomethingIsLackingWhateverElse() {
        assertThat(NightVerdict.of(true, true)).isEqualTo(NightVerdict.INCOMPLETE);
        assertThat(NightVerdict.of(true, false)).isEqualTo(NightVerdict.INCOMPLETE);
    }

    @Test
    void tellsOfDiscrepanciesOnlyWhereAllWasThere() {
        assertThat(NightVerdict.of(false, true)).isEqualTo(NightVerdict.DISCREPANCIES);
        assertThat(NightVerdict.of(false, false)).isEqualTo(NightVerdict.RECONCILED);
    }
}
