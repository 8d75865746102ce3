package dev.daejo.reconciliation.pairing;

import dev.daejo.reconciliation.expectation.Obligation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sum of step 3 by which nothing was paired.
 *
 * @param owed the obligation that several credits were to make up; absent when a credit was to pay several
 * @param batch the credit that was to pay several obligations; absent otherwise
 * @param credits those that stand in any set that makes it up
 * @param obligations likewise
 */
public record UnclearSum(
        @Nullable Obligation owed,
        @Nullable Credit batch,
        Trouble trouble,
        List<Credit> credits,
        List<Obligation> obligations) {

    /** Why nothing was paired. */
    public enum Trouble {
        /** Different sets make it up. */
        SEVERAL_SETS,
        /** There are more than 40 candidates. */
        TOO_MANY_CANDIDATES
    }

    public UnclearSum {
        credits = List.copyOf(credits);
        obligations = List.copyOf(obligations);
    }

    /** Whether the obligation is left without credit because of it. */
    public boolean setsAside(Obligation obligation) {
        return trouble == Trouble.SEVERAL_SETS && (obligation.equals(owed) || obligations.contains(obligation));
    }
}
