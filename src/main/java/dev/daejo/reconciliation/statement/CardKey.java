package dev.daejo.reconciliation.statement;

/**
 * A card as the core knows it: a keyed token that tells cards apart, and the last four digits that may be shown.
 *
 * <p>The token never stands in a report, a log or a file name; the full number never gets here.
 */
public record CardKey(String token, String lastFour) {}
