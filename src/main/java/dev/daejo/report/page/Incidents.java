package dev.daejo.report.page;

import dev.daejo.reconciliation.TextOrder;
import dev.daejo.reconciliation.discrepancy.Discrepancy;
import dev.daejo.reconciliation.discrepancy.Evidence;
import dev.daejo.reconciliation.discrepancy.EvidenceKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Adds up the cases by the incident that explains them. */
final class Incidents {

    private final Map<String, Explained> byId = new HashMap<>();
    private final Map<String, Evidence> began = new HashMap<>();

    /** Adds a case with its evidence, in which the rows of incidents stand. */
    void add(Discrepancy found) {
        if (!found.incidentId().isEmpty()) {
            byId.computeIfAbsent(found.incidentId(), Explained::new).add(found);
        }
        for (Evidence row : found.evidence()) {
            if (row.kind() == EvidenceKind.INCIDENT) {
                began.put(row.id(), row);
            }
        }
    }

    /** Those with the most won first. */
    List<Explained> list() {
        began.forEach((id, row) -> {
            Explained incident = byId.get(id);
            if (incident != null) {
                incident.began(row);
            }
        });
        List<Explained> all = new ArrayList<>(byId.values());
        all.sort(Comparator.comparing((Explained each) -> each.sum().won().negate())
                .thenComparing(Explained::id, TextOrder.BY_CODE_POINT));
        return all;
    }

    /** An incident with the cases it explains. */
    static final class Explained {

        private final String id;
        private final NavigableSet<String> programs = new TreeSet<>(TextOrder.BY_CODE_POINT);
        private CaseSum sum = CaseSum.ZERO;
        private @Nullable LocalDate beganOn;
        private String place = "";

        private Explained(String id) {
            this.id = id;
        }

        String id() {
            return id;
        }

        NavigableSet<String> programs() {
            return programs;
        }

        CaseSum sum() {
            return sum;
        }

        @Nullable
        LocalDate beganOn() {
            return beganOn;
        }

        String place() {
            return place;
        }

        private void add(Discrepancy found) {
            programs.add(found.programId());
            sum = sum.plus(CaseSum.of(found));
        }

        private void began(Evidence row) {
            beganOn = row.on();
            place = row.origin().toString();
        }
    }
}
