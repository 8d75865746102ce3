package dev.daejo.intake.layout;

import org.jspecify.annotations.Nullable;

/**
 * The amounts that a record tells.
 *
 * @param amount the one that counts: the whole before the part; where neither is told, the foreign one
 * @param isForeign whether it is not in won; what has an amount in won is in won, whatever it was bought in
 * @param unreadable the first field whose cell is no amount; none when all can be read
 */
record Amounts(
        Money amount,
        boolean isForeign,
        Money cancelAmount,
        Money originalAmount,
        @Nullable Field unreadable) {

    static Amounts of(RecordOfTable cells) {
        Money amount = Money.read(cells.get(Field.AMOUNT));
        Money whole = Money.read(cells.get(Field.WHOLE_AMOUNT));
        Money foreign = Money.read(cells.get(Field.FOREIGN_AMOUNT));
        Money cancel = Money.read(cells.get(Field.CANCEL_AMOUNT));
        Money original = Money.read(cells.get(Field.ORIGINAL_AMOUNT));
        if (amount == null) {
            return unreadable(Field.AMOUNT);
        }
        if (whole == null) {
            return unreadable(Field.WHOLE_AMOUNT);
        }
        if (foreign == null) {
            return unreadable(Field.FOREIGN_AMOUNT);
        }
        if (cancel == null) {
            return unreadable(Field.CANCEL_AMOUNT);
        }
        if (original == null) {
            return unreadable(Field.ORIGINAL_AMOUNT);
        }
        Money won = whole.isSome() ? whole : amount;
        boolean isForeign = !won.isSome() && foreign.isSome();
        return new Amounts(isForeign ? foreign : won, isForeign, cancel, original, null);
    }

    private static Amounts unreadable(Field field) {
        return new Amounts(Money.NONE, false, Money.NONE, Money.NONE, field);
    }
}
