package dev.daejo.reconciliation.discrepancy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.reconciliation.discrepancy.DiscrepancyType.Severity;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DiscrepancyTypeTest {

    @Test
    void isAsSevereAsTheContractSays() {
        assertThat(of(Severity.HIGH))
                .containsExactlyInAnyOrder(
                        DiscrepancyType.MISSING,
                        DiscrepancyType.NOT_CREDITED,
                        DiscrepancyType.SYSTEM_ERROR,
                        DiscrepancyType.WRONGLY_REJECTED,
                        DiscrepancyType.FAILED_TO_RECONCILE);
        assertThat(of(Severity.LOW))
                .containsExactlyInAnyOrder(
                        DiscrepancyType.REJECTED,
                        DiscrepancyType.LATE,
                        DiscrepancyType.UNEXPECTED,
                        DiscrepancyType.AWAITING_SOURCE);
        assertThat(of(Severity.MEDIUM)).hasSize(7);
    }

    private static Stream<DiscrepancyType> of(Severity severity) {
        return Stream.of(DiscrepancyType.values()).filter(type -> type.severity() == severity);
    }
}
