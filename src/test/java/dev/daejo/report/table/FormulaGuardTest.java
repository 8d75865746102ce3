package dev.daejo.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=HYPERLINK(\"x\")",
                "+cmd|' /C calc'!A0",
                "-2+3",
                "-",
                "-1e5",
                "@SUM(1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "＝1+1",
                "＋1+1",
                "－1+1",
                "＠SUM(1)",
                "-1,000"
            })
    void takesTheFormulaOutOfACell(String cell) {
        assertThat(FormulaGuard.guard(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "M-001", "2025-10", "'quoted", "전화", " =1", "a=b"})
    void leavesOtherTextsAsTheyStand(String cell) {
        assertThat(FormulaGuard.guard(cell)).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "+5", "-60000", "-0.25", "0"})
    void neverGuardsANumber(String cell) {
        assertThat(FormulaGuard.guard(cell)).isEqualTo(cell);
    }

    @Test
    void leavesNumericColumnsAlone() {
        Column<Long> column = Column.number("difference", Long::longValue);

        assertThat(column.cell().apply(-60_000L)).isEqualTo("-60000");
    }
}
