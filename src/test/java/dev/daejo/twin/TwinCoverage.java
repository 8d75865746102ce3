package dev.daejo.twin;

import dev.daejo.reconciliation.program.Counterparty;
import dev.daejo.reconciliation.program.DeliveryEvery;
import dev.daejo.reconciliation.statement.CoveredDays;
import dev.daejo.reconciliation.statement.Source;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a file that could show something is lacking, asked of each day of a window. */
final class TwinCoverage {

    private final World world;
    private final Fired fired;

    TwinCoverage(World world, Fired fired) {
        this.world = world;
        this.fired = fired;
    }

    boolean statementsLack(String counterpartyId, TwinObligation obligation) {
        Counterparty counterparty = world.terms().counterparty(counterpartyId);
        return lacks(counterparty, Source.Kind.STATEMENT, counterparty.statementEvery(), obligation);
    }

    boolean payoutsLack(String counterpartyId, TwinObligation obligation) {
        Counterparty counterparty = world.terms().counterparty(counterpartyId);
        return lacks(counterparty, Source.Kind.PAYOUTS, counterparty.payoutsEvery(), obligation);
    }

    private boolean lacks(
            Counterparty counterparty, Source.Kind kind, @Nullable DeliveryEvery every, TwinObligation obligation) {
        if (every == null) {
            return false;
        }
        Source source = new Source(kind, counterparty.counterpartyId());
        List<CoveredDays> files = world.covered().stream()
                .filter(file -> file.source().equals(source))
                .toList();
        LocalDate lastDay = world.businessDate().minusDays(counterparty.deliveryLagDays());
        for (LocalDate day = obligation.windowFirst; !day.isAfter(obligation.windowLast); day = day.plusDays(1)) {
            if (isHole(day, files, every, lastDay)) {
                return true;
            }
        }
        return false;
    }

    private boolean isHole(LocalDate day, List<CoveredDays> files, DeliveryEvery every, LocalDate lastDay) {
        if (files.isEmpty()) {
            fired.mark(Rule.HOLE_EVERYWHERE);
            return true;
        }
        boolean begun = files.stream().anyMatch(file -> !file.first().isAfter(day));
        boolean covered = files.stream()
                .anyMatch(file -> !file.first().isAfter(day) && !file.last().isBefore(day));
        LocalDate dueWith =
                every == DeliveryEvery.DAY ? day : YearMonth.from(day).atEndOfMonth();
        if (!begun || covered || dueWith.isAfter(lastDay)) {
            return false;
        }
        fired.mark(every == DeliveryEvery.DAY ? Rule.HOLE_OF_A_DAY : Rule.HOLE_OF_A_MONTH);
        return true;
    }
}
