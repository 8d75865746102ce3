package dev.daejo.reconciliation.program;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What is given from a spend of {@code fromSpend} won on; {@code periodCap} is {@link Payback#NO_CAP} when absent. */
public record Tier(
        long fromSpend, @Nullable BigDecimal rate, @Nullable Long fixedAmount, long periodCap) {}
