package dev.daejo.reconciliation.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimResultsTest {

    private static final LocalDateTime NOON = LocalDateTime.of(2025, 11, 3, 12, 0);

    @Test
    void areInTheOrderOfTheirTimeAndThenOfFileAndLine() {
        ClaimResult later = result("K1", NOON.plusHours(1), ClaimResult.Status.REFUSED, 2);
        ClaimResult second = result("K1", NOON, ClaimResult.Status.ACCEPTED, 4);
        ClaimResult first = result("K1", NOON, ClaimResult.Status.SUBMITTED, 3);

        assertThat(new ClaimResults(List.of(later, second, first)).of("K1")).containsExactly(first, second, later);
    }

    @Test
    void countOnceWhatIsToldAgainOfTheSameMoment() {
        ClaimResult first = result("K1", NOON, ClaimResult.Status.SUBMITTED, 2);
        ClaimResult again = result("K1", NOON, ClaimResult.Status.SUBMITTED, 3);
        ClaimResult ofAnother = result("K2", NOON, ClaimResult.Status.SUBMITTED, 4);

        ClaimResults results = new ClaimResults(List.of(again, ofAnother, first));

        assertThat(results.of("K1")).containsExactly(first);
        assertThat(results.of("K2")).containsExactly(ofAnother);
        assertThat(results.of("K3")).isEmpty();
    }

    @Test
    void areEmptyWhereNothingWasReported() {
        assertThat(ClaimResults.NONE.isEmpty()).isTrue();
        assertThat(new ClaimResults(List.of(result("K1", NOON, ClaimResult.Status.SUBMITTED, 2))).isEmpty())
                .isFalse();
    }

    private static ClaimResult result(String claimId, LocalDateTime at, ClaimResult.Status status, long line) {
        return new ClaimResult(claimId, at, status, "", "", new RowOrigin("claimresults.csv", line));
    }
}
