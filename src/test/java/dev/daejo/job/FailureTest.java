package dev.daejo.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.job.console.Failure;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class FailureTest {

    @Test
    void saysTheInnermostCauseInOneSentence() {
        Throwable failure = new IllegalStateException(
                "The job 'x' failed",
                new RuntimeException("around", new IllegalStateException("The night does not balance: 1.\nmore")));
        assertThat(Failure.sentence(failure))
                .isEqualTo("실행에 실패했습니다: The night does not balance: 1. 다시 실행하면 이어서 합니다. 자세한 것은 저장소의 daejo.log에 있습니다.");
    }

    @Test
    void namesTheKindOfAForeignCause() {
        assertThat(Failure.sentence(new IOException("No space left on device")))
                .startsWith("실행에 실패했습니다: IOException: No space left on device. ");
    }

    @Test
    void keepsTheWordsThatWereAddedToAnIoFailure() {
        assertThat(Failure.sentence(new UncheckedIOException("The reports could not be written", new IOException("x"))))
                .startsWith("실행에 실패했습니다: The reports could not be written. ");
    }
}
