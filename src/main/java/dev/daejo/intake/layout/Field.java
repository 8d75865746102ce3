package dev.daejo.intake.layout;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a column of an export may hold. */
enum Field {
    LINE_ID,
    MEMBER_ID,
    CARD_NO,
    /** The day a card was used, or day and time in one. */
    USED_ON,
    USED_TIME,
    POSTED_ON,
    AMOUNT,
    /** Goes before {@link #AMOUNT} where it is told: all of an instalment purchase, or what a foreign one came to in won. */
    WHOLE_AMOUNT,
    /** An amount that is not in won; counts where no amount in won is told. */
    FOREIGN_AMOUNT,
    /** The currency of {@link #FOREIGN_AMOUNT}. */
    CURRENCY,
    APPROVAL_NO,
    ORIGINAL_APPROVAL_NO,
    /** The amount of the purchase that a cancel takes back. */
    ORIGINAL_AMOUNT,
    MERCHANT_ID,
    MERCHANT_NAME,
    MERCHANT_CATEGORY,
    CHANNEL,
    STATUS,
    CANCEL_AMOUNT,
    CANCELLED_ON,
    /** Which instalment a bill asks for; the purchase it repeats is the same one. */
    INSTALMENT;

    private final String key = name().toLowerCase(Locale.ROOT);

    /** The name a layout gives it. */
    String key() {
        return key;
    }

    static Optional<Field> ofKey(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }
}
