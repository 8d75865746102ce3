package dev.daejo.report.page;

import dev.daejo.reconciliation.discrepancy.Discrepancy;

/**
 * Cases added up.
 *
 * @param won Σ |difference|
 * @param lacking Σ (E − A) of those with A below E: what is outstanding
 */
record CaseSum(long count, long won, long lacking) {

    static final CaseSum ZERO = new CaseSum(0, 0, 0);

    static CaseSum of(Discrepancy found) {
        return new CaseSum(1, Math.abs(found.difference()), Math.max(0, -found.difference()));
    }

    CaseSum plus(CaseSum other) {
        return new CaseSum(
                Math.addExact(count, other.count),
                Math.addExact(won, other.won),
                Math.addExact(lacking, other.lacking));
    }
}
