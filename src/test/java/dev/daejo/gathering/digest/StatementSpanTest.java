package dev.daejo.gathering.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StatementSpanTest {

    private final StatementSpan.Builder span = new StatementSpan.Builder();

    @Test
    void endsWithTheLastDayOfUseOrPosting() {
        span.days(day("2025-10-03"), day("2025-10-01"));
        span.days(day("2025-09-03"), day("2025-10-02"));

        assertThat(span.span().lastDay()).isEqualTo("2025-10-03");
    }

    @Test
    void namesEveryProgramOfItsCreditsAndTheEmptyOne() {
        creditOf("P1");
        creditOf("P1");
        creditOf("");
        creditOf("하나");
        span.days(0, 0);

        assertThat(span.span().creditsOf()).containsExactlyInAnyOrder("", "P1", "하나");
    }

    @Test
    void isNoneWithoutLines() {
        assertThat(span.hasLines()).isFalse();
    }

    private static long day(String day) {
        return LocalDate.parse(day).toEpochDay();
    }

    private void creditOf(String programId) {
        byte[] line = ("x," + programId + ",y").getBytes(StandardCharsets.UTF_8);
        span.creditOf(line, 2, line.length - 4);
    }
}
