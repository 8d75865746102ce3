package dev.daejo.sample;

/** Who sends statements in the sample. */
enum Issuer {
    HANA("H", "5310"),
    KAKAOPAY("K", "9430");

    private final String idPrefix;
    private final String cardPrefix;

    Issuer(String idPrefix, String cardPrefix) {
        this.idPrefix = idPrefix;
        this.cardPrefix = cardPrefix;
    }

    String idPrefix() {
        return idPrefix;
    }

    /** A card number as an issuer prints it: only the first and the last four digits. */
    String maskedCard(int lastFour) {
        return "%s-****-****-%04d".formatted(cardPrefix, lastFour);
    }
}
