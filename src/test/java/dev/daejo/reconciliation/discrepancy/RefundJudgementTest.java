package dev.daejo.reconciliation.discrepancy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.reconciliation.program.CodeClass;
import dev.daejo.reconciliation.statement.RefundRequest;
import dev.daejo.reconciliation.statement.RefundStatus;
import dev.daejo.reconciliation.statement.RowOrigin;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RefundJudgementTest {

    private static final LocalDate DAY = LocalDate.of(2025, 10, 15);

    @Test
    void namesTheCodeThatAFailureRestsOn() {
        assertThat(judge(RefundStatus.FAILED))
                .extracting(Discrepancy::type, Discrepancy::code)
                .containsExactly(DiscrepancyType.REJECTED, "B101");
    }

    @Test
    void namesNoCodeWhereTheTypeRestsOnNone() {
        assertThat(judge(RefundStatus.REJECTED))
                .extracting(Discrepancy::type, Discrepancy::code)
                .containsExactly(DiscrepancyType.REJECTED, "");
        assertThat(judge(RefundStatus.REQUESTED))
                .extracting(Discrepancy::type, Discrepancy::code)
                .containsExactly(DiscrepancyType.UNANSWERED, "");
    }

    private static Discrepancy judge(RefundStatus status) {
        RefundRequest request = new RefundRequest(
                "R1",
                "HANA",
                "M1",
                "10000001",
                DAY.atTime(10, 0),
                45_000,
                status,
                null,
                "",
                "B101",
                DAY.atTime(10, 0),
                new RowOrigin("refunds-hana.csv", 2));
        return new RefundJudgement(DAY.plusDays(5), request, DAY.plusDays(2), CodeClass.BUSINESS, null)
                .discrepancy()
                .orElseThrow();
    }
}
