package dev.daejo.reconciliation.discrepancy;

/** Why a row counted, or which rule kept it out; the message bundle says each in words. */
public enum Why {
    /** It is the promise itself. */
    PROMISED,
    /** It counts for the month. */
    COUNTS,
    /** It came for this obligation. */
    RECEIVED,
    /** It belongs to nothing that is due. */
    BELONGS_TO_NOTHING,
    /** Its latest status is not money, or money by the other channel. */
    PAYERS_WORD,
    /** It explains why nothing came. */
    EXPLAINS,
    NOT_IN_WON,
    OUTSIDE_PROGRAM_DAYS,
    STATEMENT_NOT_LISTED,
    CATEGORY_NOT_INCLUDED,
    CATEGORY_EXCLUDED,
    CHANNEL_NOT_INCLUDED,
    CHANNEL_EXCLUDED,
    BELOW_MIN_PAYMENT,
    ABOVE_MAX_PAYMENT,
    /** A cancel whose purchase does not count. */
    PURCHASE_DOES_NOT_COUNT,
    /** A cancel that belongs to no purchase. */
    NO_PURCHASE,
    /** Only part of the cancel, or nothing of it, is left to take off its purchase. */
    BEYOND_PURCHASE,
    /** It gives nothing, or comes after the month's count cap or period cap is used up. */
    GIVES_NOTHING
}
