package dev.daejo.reconciliation.program;

import java.util.Set;

/**
 * Which purchases a program looks at: whose statements, which categories and channels, which amounts in won.
 *
 * <p>An empty include list lets all pass; an empty value passes no include list. {@code maxPayment} is
 * {@link Payback#NO_CAP} when absent.
 */
public record Eligibility(
        Set<String> statements,
        Set<String> includeCategories,
        Set<String> excludeCategories,
        Set<String> includeChannels,
        Set<String> excludeChannels,
        long minPayment,
        long maxPayment) {

    public Eligibility {
        statements = Set.copyOf(statements);
        includeCategories = Set.copyOf(includeCategories);
        excludeCategories = Set.copyOf(excludeCategories);
        includeChannels = Set.copyOf(includeChannels);
        excludeChannels = Set.copyOf(excludeChannels);
    }
}
