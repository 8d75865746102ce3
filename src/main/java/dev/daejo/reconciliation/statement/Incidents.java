package dev.daejo.reconciliation.statement;

import dev.daejo.reconciliation.TextOrder;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The incidents visible on the business date, one per {@code incident_id}. */
public record Incidents(List<Incident> all) {

    public Incidents {
        all = all.stream()
                .sorted(Comparator.comparing(Incident::startsAt)
                        .thenComparing(Incident::incidentId, TextOrder.BY_CODE_POINT))
                .toList();
    }

    /** The earliest incident of a system that touches {@code first … last}, both days inclusive. */
    public Optional<Incident> touching(String system, LocalDate first, LocalDate last) {
        return all.stream()
                .filter(incident -> !system.isEmpty() && incident.system().equals(system))
                .filter(incident -> !incident.startsAt().toLocalDate().isAfter(last))
                .filter(incident -> !incident.endsAt().toLocalDate().isBefore(first))
                .findFirst();
    }
}
