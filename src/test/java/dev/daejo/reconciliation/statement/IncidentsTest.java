package dev.daejo.reconciliation.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class IncidentsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 10, 15);

    @Test
    void touchTheDaysOnWhichTheyBeganAndEnded() {
        Incidents incidents = new Incidents(
                List.of(incident("I1", DAY.atTime(23, 59), DAY.plusDays(2).atTime(0, 1))));

        assertThat(incidents.touching("CORE", DAY.minusDays(3), DAY)).isPresent();
        assertThat(incidents.touching("CORE", DAY.minusDays(3), DAY.minusDays(1)))
                .isEmpty();
        assertThat(incidents.touching("CORE", DAY.plusDays(2), DAY.plusDays(3))).isPresent();
        assertThat(incidents.touching("CORE", DAY.plusDays(3), DAY.plusDays(3))).isEmpty();
    }

    @Test
    void touchOnlyTheirOwnSystemAndNoneThatHasNoName() {
        Incidents incidents = new Incidents(List.of(
                incident("I1", DAY.atStartOfDay(), DAY.atTime(5, 0)),
                new Incident(
                        "I2",
                        "",
                        DAY.atStartOfDay(),
                        DAY.atTime(5, 0),
                        Incident.Kind.OUTAGE,
                        new RowOrigin("incidents.csv", 3))));

        assertThat(incidents.touching("OTHER", DAY, DAY)).isEmpty();
        assertThat(incidents.touching("", DAY, DAY)).isEmpty();
    }

    @Test
    void giveTheEarliestAndOfThoseThatBeganTogetherTheLesserId() {
        Incident later = incident("I0", DAY.atTime(2, 0), DAY.atTime(5, 0));
        Incident first = incident("I1", DAY.atTime(1, 0), DAY.atTime(5, 0));
        Incident second = incident("I2", DAY.atTime(1, 0), DAY.atTime(5, 0));

        assertThat(new Incidents(List.of(later, second, first)).touching("CORE", DAY, DAY))
                .contains(first);
    }

    private static Incident incident(String id, LocalDateTime from, LocalDateTime to) {
        return new Incident(id, "CORE", from, to, Incident.Kind.MAINTENANCE, new RowOrigin("incidents.csv", 2));
    }
}
