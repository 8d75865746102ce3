package dev.daejo.report.page;

import dev.daejo.reconciliation.discrepancy.Discrepancy;
import java.math.BigInteger;

/**
 * Cases added up.
 *
 * @param won Σ |difference|
 * @param lacking Σ (E − A) of those with A below E: what is outstanding
 */
record CaseSum(long count, BigInteger won, BigInteger lacking) {

    static final CaseSum ZERO = new CaseSum(0, BigInteger.ZERO, BigInteger.ZERO);

    static CaseSum of(Discrepancy found) {
        BigInteger difference = BigInteger.valueOf(found.difference());
        return new CaseSum(1, difference.abs(), difference.negate().max(BigInteger.ZERO));
    }

    CaseSum plus(CaseSum other) {
        return new CaseSum(Math.addExact(count, other.count), won.add(other.won), lacking.add(other.lacking));
    }
}
