package dev.daejo.bench.race;

/** One found what another did not; no time is worth anything then. */
public final class UnequalDiscrepancies extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnequalDiscrepancies(String one, String other, String difference) {
        super("%s and %s do not say the same: %s".formatted(one, other, difference));
    }
}
