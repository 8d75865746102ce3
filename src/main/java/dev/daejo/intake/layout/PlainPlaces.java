package dev.daejo.intake.layout;

import java.util.Map;

/** Where in a record of a table its fields stand; {@link #NONE} for one that the table has not. */
record PlainPlaces(
        int lineId,
        int memberId,
        int cardNo,
        int usedOn,
        int usedTime,
        int postedOn,
        int amount,
        int wholeAmount,
        int foreignAmount,
        int approvalNo,
        int originalApprovalNo,
        int originalAmount,
        int merchantName,
        int merchantCategory,
        int channel,
        int status,
        int cancelAmount,
        int cancelledOn,
        int instalment) {

    static final int NONE = -1;

    static PlainPlaces of(Map<Field, Integer> found) {
        return new PlainPlaces(
                found.getOrDefault(Field.LINE_ID, NONE),
                found.getOrDefault(Field.MEMBER_ID, NONE),
                found.getOrDefault(Field.CARD_NO, NONE),
                found.getOrDefault(Field.USED_ON, NONE),
                found.getOrDefault(Field.USED_TIME, NONE),
                found.getOrDefault(Field.POSTED_ON, NONE),
                found.getOrDefault(Field.AMOUNT, NONE),
                found.getOrDefault(Field.WHOLE_AMOUNT, NONE),
                found.getOrDefault(Field.FOREIGN_AMOUNT, NONE),
                found.getOrDefault(Field.APPROVAL_NO, NONE),
                found.getOrDefault(Field.ORIGINAL_APPROVAL_NO, NONE),
                found.getOrDefault(Field.ORIGINAL_AMOUNT, NONE),
                found.getOrDefault(Field.MERCHANT_NAME, NONE),
                found.getOrDefault(Field.MERCHANT_CATEGORY, NONE),
                found.getOrDefault(Field.CHANNEL, NONE),
                found.getOrDefault(Field.STATUS, NONE),
                found.getOrDefault(Field.CANCEL_AMOUNT, NONE),
                found.getOrDefault(Field.CANCELLED_ON, NONE),
                found.getOrDefault(Field.INSTALMENT, NONE));
    }
}
