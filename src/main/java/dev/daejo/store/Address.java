package dev.daejo.store;

/**
 * Whom to turn to with a claim, as the reference data of the night named it for that counterparty and step; empty where it
 * did not. A contact that nobody has verified says so itself.
 */
public record Address(
        String counterpartyName, String channel, String contact, String hours, String documents, String note) {

    /** Of a step for which nobody is named. */
    public static Address of(String counterpartyName) {
        return new Address(counterpartyName, "", "", "", "", "");
    }
}
