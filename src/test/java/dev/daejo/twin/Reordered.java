package dev.daejo.twin;

import dev.daejo.reconciliation.MemberLedger;
import dev.daejo.reconciliation.statement.RowOrigin;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/** The same rows in other lists, on other lines of other files. */
final class Reordered {

    private final Dice dice;

    private Reordered(Dice dice) {
        this.dice = dice;
    }

    static MemberLedger of(MemberLedger ledger, Dice dice) throws ReflectiveOperationException {
        Reordered reordered = new Reordered(dice);
        return new MemberLedger(
                ledger.memberId(),
                reordered.rows(ledger.purchases()),
                reordered.rows(ledger.cancels()),
                reordered.rows(ledger.credits()),
                reordered.rows(ledger.enrollments()),
                reordered.rows(ledger.expected()),
                reordered.rows(ledger.payouts()),
                reordered.rows(ledger.refunds()));
    }

    private <T> List<T> rows(List<T> rows) throws ReflectiveOperationException {
        List<T> moved = new ArrayList<>();
        for (T row : rows) {
            moved.add(elsewhere(row));
        }
        dice.shuffle(moved);
        return moved;
    }

    private <T> T elsewhere(T row) throws ReflectiveOperationException {
        RecordComponent[] components = row.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int at = 0; at < components.length; at++) {
            types[at] = components[at].getType();
            Object value = components[at].getAccessor().invoke(row);
            values[at] = value instanceof RowOrigin ? anyOrigin() : value;
        }
        @SuppressWarnings("unchecked") // the constructor of the row's own class makes rows of that class
        T moved = (T) row.getClass().getConstructor(types).newInstance(values);
        return moved;
    }

    private RowOrigin anyOrigin() {
        return new RowOrigin(dice.one("a.csv", "b.csv", "c.csv"), dice.between(2, 1_000_000));
    }
}
