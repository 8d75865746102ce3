package dev.daejo.reconciliation.pairing;

import java.util.List;

/** Where every credit of a group ended: with an obligation, or left over. Obligations by due, reference and amount. */
public record Paired(List<PairedObligation> obligations, List<LeftOver> leftOver, List<UnclearSum> unclearSums) {

    static final Paired NOTHING = new Paired(List.of(), List.of(), List.of());

    /** How many sums were skipped for having too many candidates. */
    public long sumsSkipped() {
        long skipped = 0;
        for (UnclearSum sum : unclearSums) {
            skipped += sum.trouble() == UnclearSum.Trouble.TOO_MANY_CANDIDATES ? 1 : 0;
        }
        return skipped;
    }
}
