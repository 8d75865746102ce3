package dev.daejo.intake.masking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daejo.reconciliation.statement.CardKey;
import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardTokensTest {

    private static final String CARD = "4111-1111-1111-1111";

    private final Path store;

    CardTokensTest(@TempDir Path store) {
        this.store = store;
    }

    @Test
    void tellsCardsApartAndShowsTheirLastFour() throws IOException {
        CardTokens tokens = CardTokens.inStore(store);

        assertThat(tokens.keyOf(CARD)).isEqualTo(tokens.keyOf(CharBuffer.wrap(CARD)));
        assertThat(tokens.keyOf(CARD).token()).matches("[0-9a-f]{64}");
        assertThat(tokens.keyOf(CARD).lastFour()).isEqualTo("1111");
        assertThat(tokens.keyOf("4111111111111111").token())
                .isNotEqualTo(tokens.keyOf(CARD).token());
        assertThat(tokens.keyOf("5310-12**-****-****").lastFour()).isEqualTo("1012");
        assertThat(tokens.keyOf("x1y2").lastFour()).isEqualTo("12");
    }

    @Test
    void keepsItsKeyInTheStoreReadableByItsOwnerOnly() throws IOException {
        CardKey first = CardTokens.inStore(store).keyOf(CARD);

        assertThat(CardTokens.inStore(store).keyOf(CARD)).isEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(store.resolve("card.key"))))
                .isEqualTo("rw-------");
        assertThat(CardTokens.inStore(store.resolve("other")).keyOf(CARD)).isNotEqualTo(first);
    }

    @Test
    void agreesOnOneKeyWhenSeveralMakeItAtOnce() throws Exception {
        int makers = 8;
        ExecutorService threads = Executors.newFixedThreadPool(makers);
        CountDownLatch go = new CountDownLatch(1);
        List<Future<CardKey>> keys = new ArrayList<>();
        for (int maker = 0; maker < makers; maker++) {
            keys.add(threads.submit(() -> {
                go.await();
                return CardTokens.inStore(store).keyOf(CARD);
            }));
        }
        go.countDown();
        List<CardKey> made = new ArrayList<>();
        for (Future<CardKey> key : keys) {
            made.add(key.get());
        }
        threads.shutdown();

        assertThat(made).containsOnly(made.get(0));
        assertThat(store).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void refusesAKeyThatWasCutOff() throws IOException {
        Files.write(store.resolve("card.key"), new byte[7]);

        assertThatThrownBy(() -> CardTokens.inStore(store))
                .isInstanceOf(IOException.class)
                .hasMessage("'card.key' has 7 bytes, expected 32");
    }

    @Test
    void computesAgainWhatItHasForgotten() throws IOException {
        CardTokens tokens = CardTokens.inStore(store);
        CardKey first = tokens.keyOf(CARD);
        for (int card = 0; card < 200_000; card++) {
            tokens.keyOf("card-" + card);
        }

        assertThat(tokens.keyOf(CARD)).isEqualTo(first);
    }
}
