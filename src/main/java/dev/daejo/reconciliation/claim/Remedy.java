package dev.daejo.reconciliation.claim;

/** What a claim wants done. */
public enum Remedy {
    /** Pay what was promised or approved. */
    PAY,
    /** Pay what is lacking of it. */
    PAY_DIFFERENCE,
    /** Put on the statement what was said to be paid. */
    CREDIT,
    /** Apply again after the maintenance. */
    APPLY_AGAIN,
    /** Look the result up before anything is claimed. */
    LOOK_UP,
    /** Answer a request. */
    ANSWER,
    /** Give the grounds of a rejection, or take it back. */
    GIVE_GROUNDS,
    /** Take back a rejection that the law does not allow, and pay. */
    TAKE_BACK_REJECTION,
    /** Pay the interest that coming late has earned. */
    PAY_INTEREST,
    /** Return what was received in excess. */
    RETURN_EXCESS,
    /** Look whether the excess of a late refund is the interest it has earned: then nothing is to be returned. */
    CHECK_INTEREST
}
