package dev.daejo.intake.reading;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The columns that rows are made of (contract, section 3); others are ignored. */
enum Column {
    LINE_ID,
    PAYOUT_ID,
    REQUEST_ID,
    INCIDENT_ID,
    CLAIM_ID,
    COUNTERPARTY_ID,
    PROGRAM_ID,
    MEMBER_ID,
    CARD_NO,
    USED_AT,
    POSTED_ON,
    TYPE,
    ENROLLED_ON,
    PERIOD,
    APPROVAL_NO,
    ORIGINAL_APPROVAL_NO,
    MERCHANT_CATEGORY,
    REFERENCE,
    REQUESTED_AT,
    AMOUNT,
    BASELINE_AMOUNT,
    CURRENCY,
    DUE_ON,
    STATUS,
    DECIDED_ON,
    REJECT_REASON,
    CODE,
    SYSTEM,
    STARTS_AT,
    ENDS_AT,
    KIND,
    PROCESSED_AT,
    PAID_ON,
    UPDATED_AT,
    CHANNEL,
    NOTE;

    private final String label = name().toLowerCase(Locale.ROOT);

    /** The name as a header writes it. */
    String label() {
        return label;
    }

    /** The columns that must be there in a file of the kind, in the order of the contract. */
    static List<Column> required(FileKind kind) {
        return switch (kind) {
            case STATEMENT -> List.of(LINE_ID, MEMBER_ID, CARD_NO, USED_AT, POSTED_ON, TYPE, AMOUNT, CURRENCY);
            case ENROLLMENTS -> List.of(PROGRAM_ID, MEMBER_ID, ENROLLED_ON);
            case EXPECTED -> List.of(PROGRAM_ID, MEMBER_ID, PERIOD, AMOUNT, DUE_ON);
            case PAYOUTS -> List.of(PAYOUT_ID, PROGRAM_ID, MEMBER_ID, AMOUNT, STATUS, PROCESSED_AT);
            case REFUNDS ->
                List.of(REQUEST_ID, COUNTERPARTY_ID, MEMBER_ID, APPROVAL_NO, REQUESTED_AT, AMOUNT, STATUS, UPDATED_AT);
            case INCIDENTS -> List.of(INCIDENT_ID, SYSTEM, STARTS_AT, ENDS_AT, KIND);
            case CLAIMRESULTS -> List.of(CLAIM_ID, UPDATED_AT, STATUS);
        };
    }

    /** The columns that are read where they are there. */
    static List<Column> optional(FileKind kind) {
        return switch (kind) {
            case STATEMENT ->
                List.of(APPROVAL_NO, ORIGINAL_APPROVAL_NO, MERCHANT_CATEGORY, CHANNEL, PROGRAM_ID, REFERENCE);
            case ENROLLMENTS -> List.of(BASELINE_AMOUNT);
            case EXPECTED -> List.of(REFERENCE);
            case PAYOUTS -> List.of(PERIOD, REFERENCE, CODE, PAID_ON);
            case REFUNDS -> List.of(DECIDED_ON, REJECT_REASON, CODE);
            case INCIDENTS -> List.of();
            case CLAIMRESULTS -> List.of(CHANNEL, NOTE);
        };
    }

    /** All columns that are read of a kind. */
    static Set<Column> read(FileKind kind) {
        EnumSet<Column> columns = EnumSet.noneOf(Column.class);
        Stream.of(required(kind), optional(kind)).forEach(columns::addAll);
        return Collections.unmodifiableSet(columns);
    }
}
