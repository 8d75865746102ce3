package dev.daejo.reconciliation.claim;

/** What a claim rests on: an article of law with its term, or the terms of the program; the words stand in the bundles. */
public enum LegalGround {
    /** What the program itself promises. */
    PROGRAM_TERMS,
    /** 전자상거래법 제17조 제1항: withdrawal within 7 days. */
    WITHDRAWAL_IN_SEVEN_DAYS,
    /** 전자상거래법 제18조 제2항: refund within 3 business days. */
    REFUND_IN_THREE_DAYS,
    /** 전자상거래법 제18조 제2항, 시행령 제21조의3: 15% a year for every day late. */
    LATE_INTEREST,
    /** 전자상거래법 제18조 제3항~제5항: the charge of a card is stopped or taken back. */
    CARD_CANCEL,
    /** 전자금융거래법 제8조: cause and result of an error within 2 weeks. */
    ERROR_CORRECTION,
    /** 할부거래법 제16조: a card company that does not refuse a defence in 7 business days has accepted it. */
    INSTALMENT_DEFENCE,
    /** 여신전문금융업법 제16조 제10항: nothing in dispute is collected until the inquiry ends. */
    CARD_OBJECTION,
    /** 소비자기본법 제55조~제58조: relief within 30 days. */
    CONSUMER_RELIEF
}
