package dev.daejo.report.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RelayTest {

    private static final int MANY = 10_000;

    @Test
    void givesEverythingOnInItsOrderByAnotherThread() {
        List<Integer> taken = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        try (Relay<Integer> relay = new Relay<>("test", each -> {
            taken.add(each);
            threads.add(Thread.currentThread());
        })) {
            IntStream.range(0, MANY).boxed().forEach(relay);
            relay.finish();
        }

        assertThat(taken).isEqualTo(IntStream.range(0, MANY).boxed().toList());
        assertThat(threads).doesNotContain(Thread.currentThread());
    }

    @Test
    void failsAsTheTakerDoesAndLetsNobodyWait() {
        try (Relay<Integer> relay = new Relay<>("test", each -> {
            throw new IllegalStateException("full");
        })) {
            assertThatThrownBy(() -> {
                        IntStream.range(0, MANY).boxed().forEach(relay);
                        relay.finish();
                    })
                    .hasMessage("full");
        }
    }

    @Test
    void endsWhenItsGiverFailed() {
        List<Integer> taken = new ArrayList<>();
        assertThatThrownBy(() -> {
                    try (Relay<Integer> relay = new Relay<>("test", taken::add)) {
                        relay.accept(1);
                        throw new IllegalStateException("giver");
                    }
                })
                .hasMessage("giver");

        assertThat(taken).isEmpty();
    }
}
