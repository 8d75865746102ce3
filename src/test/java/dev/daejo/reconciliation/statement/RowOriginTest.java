package dev.daejo.reconciliation.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RowOriginTest {

    @Test
    void comesByFileNameByCodePointAndThenByLine() {
        RowOrigin corrected = new RowOrigin("a-정정.csv", 9);
        RowOrigin second = new RowOrigin("a.csv", 2);
        RowOrigin tenth = new RowOrigin("a.csv", 10);

        assertThat(corrected).isLessThan(second);
        assertThat(second).isLessThan(tenth).isEqualByComparingTo(new RowOrigin("a.csv", 2));
    }

    @Test
    void isWrittenAsFileAndLine() {
        assertThat(new RowOrigin("a.csv", 2)).hasToString("a.csv:2");
    }
}
