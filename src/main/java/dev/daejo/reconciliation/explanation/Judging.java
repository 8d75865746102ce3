package dev.daejo.reconciliation.explanation;

import dev.daejo.reconciliation.Night;
import dev.daejo.reconciliation.discrepancy.DiscrepancyType;
import dev.daejo.reconciliation.discrepancy.Judgement;
import dev.daejo.reconciliation.discrepancy.Standing;
import dev.daejo.reconciliation.expectation.Obligation;
import dev.daejo.reconciliation.explanation.Judged.MissingDay;
import dev.daejo.reconciliation.statement.Payout;
import dev.daejo.reconciliation.statement.Source;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks of a standing what the table of types asks, and which row applied. */
final class Judging {

    private final Night night;

    Judging(Night night) {
        this.night = night;
    }

    Judged judged(Standing standing, List<Payout> payouts, List<Source> sources, boolean takesPart, boolean closed) {
        DiscrepancyType type = Judgement.typeOf(standing).orElse(null);
        Fate fate = fate(standing, type, takesPart, closed);
        boolean lacks = standing.received() < standing.expected();
        return new Judged(
                fate,
                fate == Fate.DISPUTED ? type : null,
                standing.received(),
                standing.lastDayInTime(),
                standing.isOverdue(),
                standing.cameLate(),
                standing.wasRightWhenItCame(),
                standing.creditsEqualToExpected(),
                payouts,
                standing.codeClass(),
                lacks ? missingDay(standing.obligation(), sources) : Optional.empty(),
                lacks ? standing.incident().answer() : Optional.empty());
    }

    private static Fate fate(Standing standing, @Nullable DiscrepancyType type, boolean takesPart, boolean closed) {
        if (!takesPart) {
            return Fate.LONG_CLOSED;
        }
        if (standing.paired().isNone()) {
            return Fate.NONE;
        }
        if (closed) {
            return Fate.CLOSED;
        }
        if (type != null) {
            return Fate.DISPUTED;
        }
        return standing.isMet() ? Fate.SETTLED : Fate.NOT_YET_OVERDUE;
    }

    private Optional<MissingDay> missingDay(Obligation obligation, List<Source> sources) {
        return sources.stream()
                .flatMap(source -> night
                        .coverage()
                        .firstHole(source, obligation.windowFrom(), obligation.windowTo())
                        .map(day -> new MissingDay(source, day))
                        .stream())
                .findFirst();
    }
}
