package dev.daejo.reconciliation.claim;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a claim names so that its counterparty finds it.
 *
 * @param requestedAt when the member asked; absent for what nobody asks for, as a payback
 * @param transactionNo the approval number of a refund's purchase, else the reference
 */
public record Occasion(@Nullable LocalDateTime requestedAt, String transactionNo) {}
