package dev.daejo.reconciliation.program;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who owes paybacks or refunds (contract, section 2). {@code system} is empty when none is named;
 * {@code statementEvery} and {@code payoutsEvery} are absent when that source is not checked for holes.
 */
public record Counterparty(
        String counterpartyId,
        String name,
        CounterpartyKind kind,
        String system,
        int answerBusinessDays,
        int refundBusinessDays,
        @Nullable DeliveryEvery statementEvery,
        @Nullable DeliveryEvery payoutsEvery,
        int deliveryLagDays,
        @Nullable Integer closeAfterDays) {}
