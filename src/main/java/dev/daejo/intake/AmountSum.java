package dev.daejo.intake;

import java.math.BigDecimal;

/** The sum of the {@code amount} column over the lines where it can be read, exact in any currency. */
final class AmountSum {

    private long won;
    private BigDecimal rest = BigDecimal.ZERO;

    void add(Line line) {
        if (line.isEmpty(Column.AMOUNT)) {
            return;
        }
        try {
            if (StatementRows.isForeign(line)) {
                rest = rest.add(line.foreignAmount(Column.AMOUNT));
            } else {
                add(line.won(Column.AMOUNT));
            }
        } catch (BadValue cannotBeRead) {
            // It adds nothing; the line itself is rejected for it, or its file is not trusted.
        }
    }

    private void add(long more) {
        if (won > Long.MAX_VALUE - more) {
            rest = rest.add(BigDecimal.valueOf(won));
            won = 0;
        }
        won += more;
    }

    BigDecimal sum() {
        return rest.add(BigDecimal.valueOf(won));
    }
}
