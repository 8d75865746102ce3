package dev.daejo.report.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class SideBySideTest {

    @Test
    void doesAllAtOnce() throws IOException {
        CountDownLatch both = new CountDownLatch(2);

        SideBySide.run(List.of(() -> meet(both), () -> meet(both)));

        assertThat(both.getCount()).isZero();
    }

    @Test
    void failsAsOnePartDoesWhenTheOthersHaveEnded() {
        CountDownLatch never = new CountDownLatch(1);
        AtomicBoolean ended = new AtomicBoolean();

        assertThatThrownBy(() -> SideBySide.run(List.of(
                        () -> {
                            throw new IOException("No space left on device");
                        },
                        () -> {
                            try {
                                await(never);
                            } finally {
                                ended.set(true);
                            }
                        })))
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");
        assertThat(ended).isTrue();
    }

    private static void meet(CountDownLatch latch) throws IOException {
        latch.countDown();
        await(latch);
    }

    /** Waits until all have come, or until it is interrupted. */
    private static void await(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IOException("interrupted", e);
        }
    }
}
