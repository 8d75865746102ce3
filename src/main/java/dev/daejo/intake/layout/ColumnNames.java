package dev.daejo.intake.layout;

import java.util.LinkedHashMap;
import java.util.Map;

/** Which columns of an export give which of the canonical layout. */
final class ColumnNames {

    private ColumnNames() {}

    /** By canonical name, in the order of the layout's fields; several columns with {@code +} between. */
    static Map<String, String> of(HeaderMatch header) {
        Map<String, String> names = new LinkedHashMap<>();
        header.places()
                .forEach((field, place) ->
                        names.merge(canonical(field), header.names().get(place), (first, more) -> first + "+" + more));
        return names;
    }

    private static String canonical(Field field) {
        return switch (field) {
            case USED_ON, USED_TIME -> "used_at";
            case WHOLE_AMOUNT, FOREIGN_AMOUNT, CANCEL_AMOUNT, AMOUNT -> "amount";
            case STATUS -> "type";
            case LINE_ID,
                    MEMBER_ID,
                    CARD_NO,
                    POSTED_ON,
                    CURRENCY,
                    APPROVAL_NO,
                    ORIGINAL_APPROVAL_NO,
                    ORIGINAL_AMOUNT,
                    MERCHANT_ID,
                    MERCHANT_NAME,
                    MERCHANT_CATEGORY,
                    CHANNEL,
                    CANCELLED_ON,
                    INSTALMENT -> field.key();
        };
    }
}
