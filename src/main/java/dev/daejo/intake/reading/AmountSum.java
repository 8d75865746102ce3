package dev.daejo.intake.reading;

import java.math.BigDecimal;
import java.math.BigInteger;

/** The sum of the {@code amount} column over the lines where it can be read: of won, and exact in any currency. */
final class AmountSum {

    private final WonSum won = new WonSum();
    private BigDecimal foreign = BigDecimal.ZERO;

    /** Adds the amount of a line and returns its won: 0 where the amount cannot be read or is not in won. */
    long add(Line line) {
        if (line.isEmpty(Column.AMOUNT)) {
            return 0;
        }
        try {
            if (StatementRows.isForeign(line)) {
                foreign = foreign.add(line.foreignAmount(Column.AMOUNT));
                return 0;
            }
            long amount = line.won(Column.AMOUNT);
            won.add(amount);
            return amount;
        } catch (BadValue cannotBeRead) {
            // It adds nothing; the line itself is rejected for it, or its file is not trusted.
            return 0;
        }
    }

    /** Adds an amount in won. */
    void add(long amount) {
        won.add(amount);
    }

    void add(AmountSum other) {
        won.add(other.won());
        foreign = foreign.add(other.foreign);
    }

    BigDecimal sum() {
        return foreign.add(new BigDecimal(won.total()));
    }

    BigInteger won() {
        return won.total();
    }
}
